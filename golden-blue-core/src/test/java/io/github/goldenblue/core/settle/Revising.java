package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Batches settled under one set of books, to be revised under another, for tests. */
final class Revising {
  private final GoldenBlue then;
  private final List<List<Claim>> history = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;

  Revising(GoldenBlue then) {
    this.then = then;
  }

  Revising batch(Claim... claims) {
    return batch(Optional.empty(), claims);
  }

  Revising batchOn(String day, Claim... claims) {
    return batch(Optional.of(LocalDate.parse(day)), claims);
  }

  private Revising batch(Optional<LocalDate> day, Claim... claims) {
    history.add(List.of(claims));
    ledger = then.settlement(day).settle(ledger, List.of(claims)).ledger();
    return this;
  }

  Ledger ledger() {
    return ledger;
  }

  List<List<Claim>> history() {
    return history;
  }

  /** With other books; the ledger must stay as it is. */
  Revision by(GoldenBlue now) {
    List<LedgerEntry> before = ledger.entries();
    Revision revision = now.settlement().revise(ledger, history);
    assertThat(ledger.entries()).isEqualTo(before);
    return revision;
  }

  Revision on(String day) {
    return then.settlement(Optional.of(LocalDate.parse(day))).revise(ledger, history);
  }

  /** The only claim that comes out otherwise. */
  static RevisedClaim only(Revision revision) {
    assertThat(revision.claims()).hasSize(1);
    return revision.claims().get(0);
  }

  static void assertSums(Revision revision, long toPay, long toRecover) {
    assertThat(revision.toPay()).isEqualTo(Yuan.of(toPay));
    assertThat(revision.toRecover()).isEqualTo(Yuan.of(toRecover));
  }
}
