package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims that come again: design 6.9. */
class ReplayTest {
  private final Settling settling = new Settling(Books.usual());

  @Test
  void theSameClaimIsNotPaidAgain() {
    settling.one(BonusClaim.like("a").at("600").build());
    Ledger once = settling.ledger();
    Decision again = settling.one(BonusClaim.like("a").at("600").build());
    assertThat(again.settledBefore()).isTrue();
    assertThat(again.outcome()).isEqualTo(new Outcome.Granted(Yuan.of(6_000)));
    assertThat(again.payments()).isEmpty();
    assertThat(settling.ledger().entries()).isEqualTo(once.entries());
  }

  @Test
  void aBatchSettledTwiceChangesNothing() {
    Claim[] batch = {BonusClaim.like("a").at("600").build(), BonusClaim.like("b").build()};
    settling.batch(batch);
    Ledger once = settling.ledger();
    settling.batch(batch);
    assertThat(settling.ledger()).isEqualTo(once);
  }

  @Test
  void anotherClaimUnderAPaidIdIsRejectedUntilThatIsReversed() {
    settling.one(BonusClaim.like("a").at("600").build());
    Rejection rejection = settling.rejected(BonusClaim.like("a").at("700").build());
    assertThat(rejection.faults()).extracting(Fault::path).containsExactly("id");
    assertThat(rejection.faults().get(0).expected()).contains("reverse it first");
    assertThat(settling.ledger().entry("a").orElseThrow().outcome())
        .isEqualTo(new Outcome.Granted(Yuan.of(6_000)));
  }

  @Test
  void moneyWithMoreDecimalsIsTheSameClaim() {
    settling.one(BonusClaim.like("a").at("600").build());
    assertThat(settling.one(BonusClaim.like("a").at("600.00").build()).settledBefore()).isTrue();
  }

  @Test
  void anotherClaimUnderARefusedOrExhaustedIdIsDecidedAnew() {
    settling.one(BonusClaim.like("a").heads(1).build());
    assertThat(paid(settling.one(BonusClaim.like("a").heads(125).at("800").build())))
        .isEqualTo(Yuan.of(100_000));
    settling.one(BonusClaim.like("b").at("500").build());
    assertThat(paid(settling.one(BonusClaim.like("b").on("2023-01-01").at("500").build())))
        .isEqualTo(Yuan.of(5_000));
  }

  @Test
  void aGrantOfNothingFreesItsOccurrenceWhenItsIdComesAgain() {
    String once = Books.cap("once", "join", "OCCURRENCES", 1, "person");
    List<String> rates = List.of("0", Books.band(0, 300, "joinDetermined"), "0", "0", "0");
    Settling crew = new Settling(Books.under(Books.crew(rates, once)));
    crew.one(CrewClaim.like("a").with(Member.like("P").join(Yuan.ZERO)).build());
    Decision anew = crew.one(CrewClaim.like("a").with(Member.like("P").join(Yuan.of(3))).build());
    assertThat(paid(anew)).isEqualTo(Yuan.of(3));
    assertThat(Settling.use(anew, "once").usedBefore()).isZero();
    assertThat(crew.ledger().used(crew.ledger().entry("a").orElseThrow().takings().get(0).key()))
        .isEqualTo(1);
  }

  @Test
  void aRejectedClaimOfAReturningIdLeavesTheOldEntryIntact() {
    String once = Books.cap("once", "join", "OCCURRENCES", 1, "person");
    List<String> rates = List.of("0", Books.band(0, 300, "joinDetermined"), "0", "0", "0");
    Settling crew = new Settling(Books.under(Books.crew(rates, once)));
    crew.one(CrewClaim.like("a").with(Member.like("P").join(Yuan.ZERO)).build());
    Ledger before = crew.ledger();
    crew.rejected(CrewClaim.like("a").with(Member.like("P").join(Yuan.of(301))).build());
    assertThat(crew.ledger().entries()).isEqualTo(before.entries());
    Decision other = crew.one(CrewClaim.like("b").with(Member.like("P").join(Yuan.of(3))).build());
    assertThat(other.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void aPendingClaimUnchangedIsShownAsItWas() {
    Decision first = settling.one(BonusClaim.like("a").build());
    Decision again = settling.one(BonusClaim.like("a").build());
    assertThat(again.outcome()).isEqualTo(first.outcome());
    assertThat(again.settledBefore()).isTrue();
  }
}
