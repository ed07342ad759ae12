package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shares of a base that is looked up on the first day of each month. */
class BaseTest {
  private static final RateBook PROVINCE =
      Books.book(
          "330000",
          wages("2022-02-01", "2280", "2070", "'publishedOn':'2022-01-01'"),
          wages("2022-04-15", "2490", "2260", "'publishedOn':'2022-05-01'"));
  private static final RateBook CITY =
      Books.book("330600", Books.editionOf("2021-01-01", "'settings':{'wageTier':'2'}"));
  private static final RateBook COUNTY =
      Books.book("330604", Books.edition("2022-01-01", Books.STAY));
  private static final GoldenBlue BLUE = Books.goldenBlue(PROVINCE, CITY, COUNTY);

  @Test
  void monthsAtDifferentWagesAreSeparatePayments() {
    Decision decision =
        decide(StayClaim.like("a").days("2022-03-15", "2022-06-14"), Optional.empty());
    List<Payment> wages = wagesOf(decision);
    assertThat(wages).extracting(Payment::units).containsExactly(1L, 2L);
    assertThat(wages)
        .extracting(p -> p.rate().low())
        .containsExactly(Yuan.of(1_242), Yuan.of(1_356));
    assertThat(decision.rates()).extracting(UsedEdition::from).hasSize(4);
  }

  @Test
  void theWageChangesOnlyFromTheFirstMonthThatBeginsUnderIt() {
    List<Payment> wages =
        wagesOf(decide(StayClaim.like("a").days("2022-03-14", "2022-06-13"), Optional.empty()));
    assertThat(wages).extracting(Payment::units).containsExactly(2L, 1L);
  }

  @Test
  void aWagePublishedAfterTheDecisionIsNotKnownToIt() {
    Optional<LocalDate> april = Optional.of(LocalDate.of(2022, 4, 30));
    List<Payment> wages =
        wagesOf(decide(StayClaim.like("a").days("2022-03-15", "2022-06-14"), april));
    assertThat(wages).extracting(Payment::units).containsExactly(3L);
  }

  @Test
  void aMonthWithNoWageInForceIsAnErrorWithItsDate() {
    assertThat(faults(StayClaim.like("a").days("2022-01-31", "2022-03-31").build()))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.found()).contains("wage-base", "330604", "2022-01-31"));
  }

  @Test
  void aProgrammeWithoutAShareIsNotDueAndTheFindingSaysSo() {
    StayClaim.Builder secondary = StayClaim.like("a").programme(Programme.SECONDARY);
    Decision decision = decide(secondary, Optional.empty());
    assertThat(wagesOf(decision)).isEmpty();
    Finding finding =
        decision.findings().stream()
            .filter(f -> f.condition().equals("programme-has-share"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.met()).isFalse();
    assertThat(finding.decisive()).isFalse();
    assertThat(finding.required()).isEqualTo(new Datum.AnyOf(List.of("COLLEGE", "BACHELOR")));
    assertThat(finding.observed()).isEqualTo(new Datum.Text("SECONDARY"));
  }

  @Test
  void aShareThatDoesNotComeOutToTheFenIsAnError() {
    RateBook odd =
        Books.book(
            "330604-odd", Books.editionOf("2022-01-01", "'bases':{'wage-base':{'yuan':0.01}}"));
    GoldenBlue blue = Books.goldenBlue(PROVINCE, CITY, COUNTY, odd);
    InvalidClaimException invalid =
        catchThrowableOfType(
            InvalidClaimException.class,
            () -> blue.assess(StayClaim.like("a").in("330604-odd").build()));
    assertThat(invalid.faults()).singleElement().asString().contains("60%", "wage-base", "0.01");
  }

  @Test
  void aBaseThatIsAShareOfItselfIsRefused() {
    String itself = "'bases':{'wage-base':{'share':'60%','of':'wage-base','rounding':'EXACT'}}";
    RateBook round = Books.book("330604-odd", Books.editionOf("2022-01-01", itself));
    assertThat(
            catchThrowableOfType(
                RuntimeException.class,
                () ->
                    Books.goldenBlue(PROVINCE, CITY, COUNTY, round)
                        .assess(StayClaim.like("a").in("330604-odd").build())))
        .isInstanceOfAny(RateBookException.class, InvalidClaimException.class);
  }

  @Test
  void aBaseThatNoBookSetsIsRefusedWhenTheBooksAreLoaded() {
    RateBook misspelt =
        Books.book(
            "330604", Books.edition("2022-01-01", Books.STAY.replace("wage-base", "wage-bass")));
    assertThat(
            catchThrowableOfType(
                RateBookException.class, () -> Books.goldenBlue(PROVINCE, CITY, misspelt)))
        .isNotNull();
  }

  @Test
  void aSettingThatNoBookSetsIsRefusedWhenTheBooksAreLoaded() {
    RateBook misspelt =
        Books.book("330600", Books.editionOf("2021-01-01", "'settings':{'wagetier':'2'}"));
    assertThat(
            catchThrowableOfType(
                RateBookException.class, () -> Books.goldenBlue(PROVINCE, misspelt, COUNTY)))
        .isNotNull();
  }

  private static Decision decide(StayClaim.Builder claim, Optional<LocalDate> knownOn) {
    return BLUE.settlement(knownOn).settle(Ledger.EMPTY, List.of(claim.build())).decisions().get(0);
  }

  private static List<Payment> wagesOf(Decision decision) {
    return decision.payments().stream().filter(p -> p.item().equals("wage")).toList();
  }

  private static List<Fault> faults(StayClaim claim) {
    return catchThrowableOfType(InvalidClaimException.class, () -> BLUE.assess(claim)).faults();
  }

  private static String wages(String from, String one, String two, String more) {
    String table = "{'table':{'by':'district.wageTier','rows':{'1':" + one + ",'2':" + two + "}}}";
    return Books.editionOf(from, "'bases':{'wage-base':" + table + "}", more);
  }
}
