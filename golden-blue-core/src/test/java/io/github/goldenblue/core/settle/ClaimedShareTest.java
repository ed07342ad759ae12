package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.GrantClaim.RecipientKind;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole that is shared out as the claim says. */
class ClaimedShareTest {
  private static final String NO_PRIZES = "'rows':{'FIRST':null}";
  private static final String SHARED =
      Books.GRANT.replace("'rows':{'FIRST':100,'SECOND':50}", NO_PRIZES);

  @Test
  void theGivenPartAndTheRestMakeUpTheWhole() {
    Decision decision = settling(SHARED).one(GrantClaim.like("a").part(7).build());
    assertThat(decision.payments())
        .extracting(Payment::item, Payment::amount)
        .containsExactly(tuple("part", 2_100), tuple("rest", 27_900));
    assertThat(paid(decision)).isEqualTo(Yuan.of(30_000));
  }

  @Test
  void atNothingThePartIsNotDue() {
    Decision decision = settling(SHARED).one(GrantClaim.like("a").part(0).build());
    assertThat(decision.payments())
        .extracting(Payment::item, Payment::amount)
        .containsExactly(tuple("rest", 30_000));
  }

  @Test
  void atTheWholeTheRestIsNotDue() {
    Settling all = settling(SHARED.replace("'atMost':'20%'", "'atMost':'100%'"));
    assertThat(all.one(GrantClaim.like("a").part(100).build()).payments())
        .extracting(Payment::item, Payment::amount)
        .containsExactly(tuple("part", 30_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 100, 101, Integer.MAX_VALUE})
  void aShareAboveTheLimitIsAnErrorOfItsFact(int percent) {
    GrantClaim claim = GrantClaim.like("a").part(percent).build();
    assertThat(settling(SHARED).rejected(claim).faults())
        .containsExactly(
            new Fault(
                "partPercent", String.valueOf(percent), "a whole number of per cent, 0 to 20%"));
  }

  @Test
  void theLimitItselfIsAllowedThoughItIsNoWholeNumber() {
    Settling odd = settling(SHARED.replace("'20%'", "'12.5%'"));
    assertThat(paid(odd.one(GrantClaim.like("a").part(12).build()))).isEqualTo(Yuan.of(30_000));
    assertThat(odd.rejected(GrantClaim.like("b").part(13).build()).faults()).hasSize(1);
  }

  @Test
  void aFenThatDoesNotComeOutIsAnError() {
    Settling small = settling(SHARED.replace("30000", "0.50"));
    assertThat(paid(small.one(GrantClaim.like("a").part(10).build()))).isEqualTo(Yuan.ofFen(50));
    assertThat(small.rejected(GrantClaim.like("b").house("Y").part(7).build()).faults())
        .allSatisfy(fault -> assertThat(fault.found()).contains("7%", "0.50"))
        .extracting(Fault::path)
        .containsExactly("part", "rest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UP", "DOWN", "HALF_UP", "HALF_EVEN", "CEILING"})
  void underARoundingBothStillMakeUpTheWhole(String mode) {
    String rounding = "{'mode':'" + mode + "','unit':0.01,'clause':'D 9'}";
    Settling rounded = settling(SHARED.replace("'EXACT'", rounding).replace("30000", "0.37"));
    for (int percent = 0; percent <= 20; percent++) {
      GrantClaim claim = GrantClaim.like("a" + percent).house("X" + percent).part(percent).build();
      assertThat(paid(rounded.one(claim))).isEqualTo(Yuan.ofFen(37));
    }
  }

  @Test
  void bothLinesTakeTheirOccurrenceTogether() {
    Settling settling = settling(SHARED);
    Decision first = settling.one(GrantClaim.like("a").build());
    assertThat(first.caps()).hasSize(1);
    assertThat(use(first, "start-once").taken()).isEqualTo(1);
    assertThat(settling.one(GrantClaim.like("b").build()).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void aRecipientIsPaidAsThePersonOrTeamTheClaimSays() {
    Settling settling = settling(SHARED);
    GrantClaim.Builder praise = GrantClaim.praise("a");
    assertThat(settling.one(praise.build()).payments().get(0).payee())
        .isEqualTo(new Payee(Payee.Kind.PERSON, "R"));
    assertThat(settling.one(praise.id("b").kind(RecipientKind.GROUP).build()).payments())
        .extracting(Payment::payee)
        .containsExactly(new Payee(Payee.Kind.TEAM, "R"));
  }

  @Test
  void aRecipientIsPaidForThePartsOfAClaimToo() {
    Decision decision =
        settling(Books.GRANT).one(GrantClaim.praise("a").kind(RecipientKind.GROUP).build());
    assertThat(decision.payments())
        .extracting(Payment::payee)
        .containsOnly(new Payee(Payee.Kind.TEAM, "R"))
        .hasSize(2);
  }

  private static Settling settling(String section) {
    return new Settling(Books.under(section));
  }

  private static Tuple tuple(String item, long yuan) {
    return Tuple.tuple(item, YuanRange.exactly(Yuan.of(yuan)));
  }
}
