package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import java.io.PrintStream;
import java.util.function.UnaryOperator;

/** A revision as a person would read it. */
final class RevisionReport {
  private final Messages messages;
  private final UnaryOperator<String> names;
  private final PrintStream stream;

  /**
   * In one language, to one stream.
   *
   * @param names from a subsidy's id to what it is called
   */
  RevisionReport(Messages messages, UnaryOperator<String> names, PrintStream stream) {
    this.messages = messages;
    this.names = names;
    this.stream = stream;
  }

  /** Shows the claims that come out otherwise, what would be rejected, and the sums. */
  void show(Revision revision, Ledger ledger) {
    stream.print(new RevisionTable(messages, names).of(revision));
    if (revision.rejected() > 0) {
      stream.println(messages.of("revision.rejects"));
      revision.claims().stream()
          .map(RevisedClaim::rejections)
          .forEach(rejections -> rejections.forEach(this::show));
    }
    stream.println(
        messages.of(
            "revision.total",
            RevisionTable.yuan(revision.toPay()),
            RevisionTable.yuan(revision.toRecover())));
    stream.println(
        messages.of(
            "revision.counts",
            ledger.entries().size(),
            revision.claims().size(),
            revision.open(),
            revision.rejected()));
  }

  private void show(Rejection rejection) {
    for (Fault fault : rejection.faults()) {
      stream.println(
          messages.of(
              "revision.fault",
              rejection.claimId(),
              fault.path(),
              fault.found(),
              fault.expected()));
    }
  }
}
