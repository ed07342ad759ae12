package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cliffs planted in books and formulas are found; what a book means is none. */
class MoreIsNeverLessTest {
  private static final String FALLING =
      """
      {"steps": {"mode": "WHOLE", "by": "heads",
        "rows": [{"atLeast": 0, "rate": 150}, {"atLeast": 10, "rate": 120}]}}""";
  private static final String RISING =
      """
      {"steps": {"mode": "WHOLE", "by": "heads",
        "rows": [{"atLeast": 0, "rate": 100}, {"atLeast": 10, "rate": 1500}]}}""";

  private static final String CREW =
      """
      {"format": "golden-blue/rates/1", "district": "110101", "documents": {"T": {"title": "T"}},
       "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {"crew": {
         "conditions": {"min-members": {"atLeast": 3}},
         "items": {"wage": {"pay": "person", "rate": %s}}}}}]}""";

  @Test
  void aRateThatFallsSoThatTheSumFallsIsACliff() {
    assertThat(broken(book(FALLING, ""), new Outing()))
        .startsWith("broken: more is never less")
        .contains("with more, heads 9 → 10: what falls due of fee (T 1) falls")
        .contains("from 1350.00 to 1200.00; the edge stands in the book, but no reading of it")
        .contains("\"heads\":9");
  }

  @Test
  void aReadingOfTheItemSaysThatTheFallIsMeant() {
    holds(book(FALLING, "\"reading\": \"R\", "), new Outing());
  }

  @Test
  void aRateThatFallsFromOneUnitToTheNextIsNone() {
    String slices = FALLING.replace("WHOLE", "SLICE").replace("\"by\": \"heads\",", "");
    holds(book(slices, ""), new Outing());
  }

  @Test
  void anEdgeOfTheBookExplainsARise() {
    holds(book(RISING, ""), new Outing());
  }

  @Test
  void aLumpSumThatComesInAtAnEdgeIsExplained() {
    holds(book(RISING.replace("WHOLE", "LUMP"), ""), new Outing());
  }

  @Test
  void anEdgeThatOnlyTheFormulaKnowsIsFound() {
    assertThat(broken(book("100", ""), new Leaping(true)))
        .contains("heads 12 → 13: what falls due of fee (T 1) rises from 1200.00 to 13000.00")
        .contains("which no rate, no edge and no condition explains");
  }

  @Test
  void aFormulaThatPaysLessForMoreIsFound() {
    assertThat(broken(book("100", ""), new Leaping(false))).contains("heads 12 → 13", "falls");
  }

  @Test
  void aLimitThatFallsWithWhatIsClaimedIsFound() {
    String limit = FALLING.replace("150", "1000").replace("120", "500");
    String cap =
        """
        "caps": {"year": {"items": ["fee"], "unit": "YUAN", "limit": %s, "holder": ["host"],
          "period": "CALENDAR_YEAR"}},"""
            .formatted(limit);
    assertThat(broken(book("300", "").replace("\"items\": {", cap + "\"items\": {"), new Outing()))
        .contains("heads 9 → 10: what is paid falls");
  }

  @Test
  void oneMorePartIsHeldToTheRateOfOne() {
    holds(CREW.formatted("100"), new Crew());
  }

  private static GoldenBlue goldenBlue(String book, Subsidy<?> subsidy) {
    return Toy.with(book, subsidy);
  }

  private static String book(String fee, String reading) {
    return """
        {"format": "golden-blue/rates/1", "district": "110101",
         "documents": {"T": {"title": "T"}},
         "readings": {"R": {"zh": "口径", "en": "A reading"}},
         "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {"outing": {"items": {
           "fee": {%s"clause": "T 1", "pay": "host", "rate": %s},
           "month": {"pay": "guide", "per": "MONTH",
             "rate": {"band": [300, 500], "determinedBy": "monthDetermined"}},
           "insurance": {"pay": "host", "rate": {"cost": "cost"}}}}}}]}"""
        .formatted(reading, fee);
  }

  private static void holds(String book, Subsidy<?> subsidy) {
    assertThatCode(() -> check(goldenBlue(book, subsidy))).doesNotThrowAnyException();
  }

  private static String broken(String book, Subsidy<?> subsidy) {
    @Nullable BrokenLaw broken =
        catchThrowableOfType(BrokenLaw.class, () -> check(goldenBlue(book, subsidy)));
    return Objects.requireNonNull(Objects.requireNonNull(broken).getMessage());
  }

  private static void check(GoldenBlue goldenBlue) {
    RandomClaims claims = RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO);
    IntStream.range(0, 40)
        .forEach(seed -> Laws.of(goldenBlue).moreIsNeverLess(claims.list(seed, 20)));
  }

  /** A formula with an edge of its own. */
  private static final class Leaping extends Outing {
    private final boolean up;

    Leaping(boolean up) {
      this.up = up;
    }

    @Override
    public void assess(OutingClaim claim, Rates rates, Sheet sheet) {
      int heads = claim.heads() < 13 ? claim.heads() : up ? claim.heads() * 10 : 1;
      sheet.pay(rates.get(Terms.TYPE).fee(), claim, Units.of(heads));
    }
  }
}
