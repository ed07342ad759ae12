package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.cited;
import static io.github.goldenblue.core.settle.MoneyBooks.heads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.HistoryException.Misfit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history that does not belong to the ledger is refused, and never looks like money. */
class HistoryTest {
  private static final GoldenBlue BLUE = Books.usual();

  private final Revising settled =
      new Revising(BLUE)
          .batch(heads("a", 1), BonusClaim.like("b").build())
          .batch(BonusClaim.like("b").at("600").build(), BonusClaim.like("c").at("500").build());

  private HistoryException misfit(List<List<Claim>> history) {
    HistoryException misfit =
        catchThrowableOfType(
            HistoryException.class, () -> BLUE.settlement().revise(settled.ledger(), history));
    assertThat(misfit).isNotNull();
    return misfit;
  }

  private List<Claim> batch(int number) {
    return settled.history().get(number - 1);
  }

  @Test
  void aMissingBatchIsNoRecovery() {
    HistoryException misfit = misfit(List.of(batch(1)));
    assertThat(misfit.misfit()).isEqualTo(Misfit.OTHER_CLAIM);
    assertThat(misfit).hasMessageContainingAll("claim b", "batch 2");
    HistoryException first = misfit(List.of(batch(2)));
    assertThat(first.misfit()).isEqualTo(Misfit.NO_CLAIM);
    assertThat(first.claimId()).isEqualTo("a");
    assertThat(first.batch()).isEqualTo(1);
  }

  @Test
  void aClaimThatTheLedgerDoesNotKnowIsNoPayment() {
    HistoryException misfit = misfit(List.of(batch(1), batch(2), List.of(heads("x", 1))));
    assertThat(misfit.misfit()).isEqualTo(Misfit.NO_ENTRY);
    assertThat(misfit).hasMessageContainingAll("claim x", "batch 3");
  }

  @Test
  void aClaimThatWasRejectedAndIsAgainChangesNothing() {
    List<Claim> rejected = List.of(cited("r", "a").build());
    assertThat(
            BLUE.settlement()
                .revise(settled.ledger(), List.of(batch(1), batch(2), rejected))
                .claims())
        .isEmpty();
  }

  @Test
  void batchesInAnotherOrderAreRefused() {
    Revising two = new Revising(BLUE).batch(heads("a", 1)).batch(heads("c", 1));
    HistoryException misfit =
        catchThrowableOfType(
            HistoryException.class,
            () ->
                BLUE.settlement()
                    .revise(two.ledger(), List.of(two.history().get(1), two.history().get(0))));
    assertThat(misfit.misfit()).isEqualTo(Misfit.ORDER);
    assertThat(misfit.batch()).isEqualTo(2);
    assertThat(misfit.claimId()).isEqualTo("a");
  }

  @Test
  void aBatchInTwoPartsAndTwoBatchesInOneAreRefused() {
    Revising one = new Revising(BLUE).batch(heads("a", 1), heads("c", 1));
    Revising two = new Revising(BLUE).batch(heads("a", 1)).batch(heads("c", 1));
    for (Revising revising : List.of(one, two)) {
      List<List<Claim>> history = revising == one ? two.history() : one.history();
      assertThat(
              catchThrowableOfType(
                      HistoryException.class,
                      () -> BLUE.settlement().revise(revising.ledger(), history))
                  .misfit())
          .isEqualTo(Misfit.ORDER);
    }
  }

  @Test
  void aBatchSettledTwiceMayStandTwice() {
    List<List<Claim>> twice = List.of(batch(1), batch(1), batch(2), batch(2), batch(1));
    assertThat(BLUE.settlement().revise(settled.ledger(), twice).claims()).isEmpty();
  }

  @Test
  void knowledgeNeverGoesBack() {
    Revising dated = new Revising(BLUE).batchOn("2022-07-01", heads("a", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated.on("2022-06-30"))
        .withMessageContaining("2022-06-30");
  }
}
