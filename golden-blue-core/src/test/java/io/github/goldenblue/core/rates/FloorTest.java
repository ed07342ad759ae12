package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A floor raises a rate, and makes nothing due that is not. */
class FloorTest {
  private static final String BAND = "{'band':[500,800],'determinedBy':'perHeadDetermined'";

  @ParameterizedTest
  @CsvSource({"0, 50", "49.99, 50", "50, 50", "50.01, 50.01"})
  void theRateIsRaisedToIt(String cost, String rate) {
    GoldenBlue floored = stay("{'cost':'cost','floor':50}");
    StayClaim claim = StayClaim.like("a").cost(Yuan.parse(cost)).build();
    assertThat(insurance(floored, claim)).contains(YuanRange.exactly(Yuan.parse(rate)));
  }

  @Test
  void bothEndsOfABandAndADeterminationAreRaised() {
    GoldenBlue floored = Books.under(Books.bonus(BAND + ",'floor':600}"));
    assertThat(rate(floored, BonusClaim.like("a").build()))
        .isEqualTo(YuanRange.between(Yuan.of(600), Yuan.of(800)));
    assertThat(rate(floored, BonusClaim.like("a").at("500").build()))
        .isEqualTo(YuanRange.exactly(Yuan.of(600)));
  }

  @Test
  void oneThatIsTheCeilingAsWellLeavesOneAmount() {
    GoldenBlue both = Books.under(Books.bonus(BAND + ",'floor':650,'ceiling':650}"));
    assertThat(both.assess(BonusClaim.like("a").build()).total())
        .isEqualTo(YuanRange.exactly(Yuan.of(6_500)));
  }

  @Test
  void aRowUnderWhichNothingIsDueStaysSo() {
    String rows = "{'COLLEGE':20,'BACHELOR':90,'SECONDARY':null}";
    GoldenBlue floored = stay("{'table':{'by':'programme','rows':" + rows + "},'floor':50}");
    StayClaim.Builder claim = StayClaim.like("a");
    assertThat(insurance(floored, claim.build())).contains(YuanRange.exactly(Yuan.of(50)));
    assertThat(insurance(floored, claim.programme(Programme.SECONDARY).build())).isEmpty();
  }

  @Test
  void aBaseMayHaveBounds() {
    String bases = "'bases':{'wage-base':{'yuan':2000,'ceiling':1000}}";
    GoldenBlue blue =
        Books.goldenBlue(
            Books.book(
                "330604",
                Books.editionOf("2022-01-01", "'subsidies':{" + Books.STAY + "}", bases)));
    assertThat(blue.assess(StayClaim.like("a").build()).lines().get(0).rate().full())
        .isEqualTo(YuanRange.exactly(Yuan.of(600)));
  }

  private static GoldenBlue stay(String insurance) {
    return Books.atWage(Books.STAY.replace("{'cost':'cost'}", insurance));
  }

  private static Optional<YuanRange> insurance(GoldenBlue blue, StayClaim claim) {
    return blue.assess(claim).lines().stream()
        .filter(line -> line.item().equals("insurance"))
        .map(line -> line.rate().full())
        .findFirst();
  }

  private static YuanRange rate(GoldenBlue blue, BonusClaim claim) {
    return blue.assess(claim).lines().get(0).rate().full();
  }
}
