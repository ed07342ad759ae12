package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminationTest {
  private static final String FACT = "perHeadDetermined";

  @ParameterizedTest
  @CsvSource({"500,500", "500.01,500.01", "799.99,799.99", "800,800"})
  void insideAndAtBothEndsItIsTheRate(String given, String rate) {
    assertThat(
            Books.usual()
                .assess(BonusClaim.like("a").at(given).build())
                .lines()
                .get(0)
                .rate()
                .full()
                .low())
        .isEqualTo(Yuan.parse(rate));
  }

  @ParameterizedTest
  @CsvSource({"499.99", "800.01", "0"})
  void oneFenOutsideIsAnInputError(String given) {
    Fault fault = only(Books.usual(), BonusClaim.like("a").at(given).build());
    assertThat(fault.path()).isEqualTo("perHeadDetermined");
    assertThat(fault.expected()).contains("500.00", "800.00");
  }

  @Test
  void itIsAnInputErrorEvenWhereAConditionIsNotMet() {
    only(Books.usual(), BonusClaim.like("a").heads(0).at("801").build());
    only(Books.usual(), StayClaim.like("a").invited(false).board(Yuan.of(201)).build());
  }

  @Test
  void theBandIsToldBesideTheRateThatItIsPartOf() {
    GoldenBlue sum = Books.under(Books.bonus("{'sum':[100," + Books.band(200, 300, FACT) + "]}"));
    Line open = sum.assess(BonusClaim.like("a").build()).lines().get(0);
    assertThat(open.rate().full()).isEqualTo(YuanRange.between(Yuan.of(300), Yuan.of(400)));
    assertThat(open.openBands())
        .containsExactly(Map.entry(FACT, YuanRange.between(Yuan.of(200), Yuan.of(300))));
    Line closed = sum.assess(BonusClaim.like("a").at("250").build()).lines().get(0);
    assertThat(closed.openBands()).isEmpty();
    assertThat(closed.rate().full()).isEqualTo(YuanRange.exactly(Yuan.of(350)));
    only(sum, BonusClaim.like("a").at("350").build());
  }

  @Test
  void whereTheBandIsExactItMustBeEqual() {
    GoldenBlue exact =
        Books.under(Books.bonus("{'band':[500,500],'determinedBy':'perHeadDetermined'}"));
    assertThat(exact.assess(BonusClaim.like("a").build()).lines().get(0).rate().full().isExact())
        .isTrue();
    assertThat(exact.assess(BonusClaim.like("a").at("500").build()).lines()).hasSize(1);
    only(exact, BonusClaim.like("a").at("500.01").build());
  }

  @Test
  void whereNoBandIsSetItIsAnInputError() {
    GoldenBlue fixed = Books.under(Books.bonus("500"));
    Fault fault = only(fixed, BonusClaim.like("a").at("500").build());
    assertThat(fault.path()).isEqualTo("perHeadDetermined");
  }

  @Test
  void whereNoBandIsSetForAPartItIsAnInputErrorOfThatPart() {
    GoldenBlue fixed = Books.under(Books.crew(List.of("0", "200", "0", "0", "0")));
    CrewClaim claim =
        CrewClaim.like("a").with(Member.like("P"), Member.like("Q").join(Yuan.of(200))).build();
    assertThat(only(fixed, claim).path()).isEqualTo("members[1].joinDetermined");
  }

  @Test
  void whereATableSetsABandForOthersOnlyItMustSayWhatIsDueAnyway() {
    String rows =
        "{'COLLEGE':175,'BACHELOR':{'band':[150,200],'determinedBy':'boardDetermined'},'SECONDARY':null}";
    String section =
        Books.STAY.replaceFirst(
            "\\{'band':\\[150,200],'determinedBy':'boardDetermined'}",
            "{'table':{'by':'programme','rows':" + rows + "}}");
    GoldenBlue blue =
        Books.goldenBlue(
            Books.book(
                "330604",
                Books.editionOf(
                    "2022-01-01", "'subsidies':{" + section + "}", "'bases':{'wage-base':2000}")));
    StayClaim.Builder stay = StayClaim.like("a");
    assertThat(blue.assess(stay.board(Yuan.of(175)).build()).lines()).hasSize(3);
    only(blue, stay.board(Yuan.of(176)).build());
    only(blue, stay.programme(Programme.SECONDARY).build());
    assertThat(blue.assess(stay.programme(Programme.BACHELOR).build()).lines()).hasSize(3);
  }

  @Test
  void theFaultOfAPartIsPlacedInThatPart() {
    String join = Books.band(100, 200, "joinDetermined");
    GoldenBlue crew = Books.under(Books.crew(List.of("0", join, "0", "0", "0")));
    CrewClaim claim =
        CrewClaim.like("a").with(Member.like("P"), Member.like("Q").join(Yuan.of(201))).build();
    assertThat(only(crew, claim).path()).isEqualTo("members[1].joinDetermined");
  }

  @Test
  void theFaultOfAFactOfTheClaimIsPlacedThereThoughAPartIsPriced() {
    String top = Books.band(100, 200, "topDetermined");
    GoldenBlue crew = Books.under(Books.crew(List.of("0", top, "0", "0", "0")));
    CrewClaim claim = CrewClaim.like("a").top(Yuan.of(201)).build();
    assertThat(only(crew, claim).path()).isEqualTo("topDetermined");
  }

  @Test
  void itIsCheckedWhereNoUnitsAreDue() {
    String top = Books.band(100, 200, "topDetermined");
    GoldenBlue crew = Books.under(Books.crew(List.of(top, "0", "0", "0", "0")));
    only(crew, CrewClaim.like("a").months(0).top(Yuan.of(201)).build());
  }

  private static Fault only(GoldenBlue blue, Claim claim) {
    InvalidClaimException invalid =
        catchThrowableOfType(InvalidClaimException.class, () -> blue.assess(claim));
    assertThat(invalid).as("an input error").isNotNull();
    assertThat(invalid.faults()).hasSize(1);
    return invalid.faults().get(0);
  }
}
