package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which edition decides: design, section 4. */
class LookupTest {
  private final RateBook country = Books.book("100000", bonus("2020-01-01", 1));
  private final RateBook city = Books.book("330600", bonus("2022-01-01", 2));
  private final RateBook county =
      Books.book(
          "330604",
          bonus("2022-05-01", 3, "'until':'2022-12-31'"),
          bonus("2022-07-01", 4, "'publishedOn':'2022-08-01'", "'until':'2022-09-30'"));
  private final RateBook zone = Books.book("330604-port", bonus("2022-06-01", 5));
  private final RateBook[] all = {country, city, county, zone};

  @Test
  void theNearestDistrictThatHasStartedDecides() {
    assertThat(rate("330604", "2022-06-30", "2022-07-31")).isEqualTo(3);
    assertThat(rate("330604", "2022-04-30", "2022-07-31")).isEqualTo(2);
    assertThat(rate("330604", "2021-12-31", "2022-07-31")).isEqualTo(1);
    assertThat(rate("330681", "2022-06-30", "2022-07-31")).isEqualTo(2);
    assertThat(rate("110101", "2022-06-30", "2022-07-31")).isEqualTo(1);
  }

  @Test
  void aZoneInheritsFromTheCodeBeforeItsDash() {
    assertThat(rate("330604-port", "2022-06-01", "2022-07-31")).isEqualTo(5);
    assertThat(rate("330604-port", "2022-05-31", "2022-07-31")).isEqualTo(3);
    assertThat(rate("330604-other", "2022-06-01", "2022-07-31")).isEqualTo(3);
    assertThat(rate("330600-zone", "2022-06-01", "2022-07-31")).isEqualTo(2);
  }

  @Test
  void anEditionIsKnownFromTheDayItIsPublished() {
    assertThat(rate("330604", "2022-07-15", "2022-07-31")).isEqualTo(3);
    assertThat(rate("330604", "2022-07-15", "2022-08-01")).isEqualTo(4);
  }

  @Test
  void withoutADecisionDateEveryEditionIsKnown() {
    assertThat(rate("330604", "2022-07-15", "")).isEqualTo(4);
  }

  @Test
  void theLatestStartSupersedesEarlierOnesForGood() {
    assertThat(rate("330604", "2022-09-30", "")).isEqualTo(4);
    Fault past = missing("330604", "2022-10-01");
    assertThat(past.path()).isEqualTo("on");
    assertThat(past.found()).contains("330604", "2022-07-01", "2022-09-30", "2022-10-01", "bonus");
  }

  @Test
  void pastItsUntilNoParentSteps() {
    assertThat(missing("330604", "2023-06-01").found()).contains("2022-09-30");
    assertThat(rate("330681", "2023-06-01", "")).isEqualTo(2);
  }

  @Test
  void beforeEverythingNothingIsInForce() {
    Fault none = missing("330604", "2019-12-31");
    assertThat(none.found()).contains("bonus", "330604", "2019-12-31");
  }

  @Test
  void theDecisionNamesTheEdition() {
    Decision decision = decide("330604-other", "2022-06-01", "").decisions().get(0);
    assertThat(decision.rates()).hasToString("[UsedEdition[district=330604, from=2022-05-01]]");
  }

  private static String bonus(String from, int rate, String... more) {
    String section = "'subsidies':{" + Books.bonus("" + rate) + "}";
    return Books.editionOf(
        from, List.of(more).isEmpty() ? section : section + "," + String.join(",", more));
  }

  private long rate(String district, String on, String knownOn) {
    Decision decision = decide(district, on, knownOn).decisions().get(0);
    return decision.payments().get(0).rate().low().fen() / 100;
  }

  private SettledBatch decide(String district, String on, String knownOn) {
    Optional<LocalDate> day = Optional.of(knownOn).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    BonusClaim claim = BonusClaim.like("a").in(district).on(on).build();
    return Books.goldenBlue(all).settlement(day).settle(Ledger.EMPTY, List.of(claim));
  }

  private Fault missing(String district, String on) {
    BonusClaim claim = BonusClaim.like("a").in(district).on(on).build();
    InvalidClaimException invalid =
        catchThrowableOfType(
            InvalidClaimException.class, () -> Books.goldenBlue(all).assess(claim));
    assertThat(invalid.faults()).hasSize(1);
    return invalid.faults().get(0);
  }
}
