package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RevisionWriter;
import io.github.goldenblue.core.settle.HistoryException;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import io.github.goldenblue.core.text.Explanation;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what later knowledge changes in what was settled. */
@Command(
    name = "revise",
    sortOptions = false,
    customSynopsis = {
      "golden-blue revise --ledger=FILE BATCH.jsonl... [-o=REVISION.jsonl]",
      "        [--claim=CLAIM-ID] [--rates=FILE|FOLDER]... [--decided-on=YYYY-MM-DD]",
      "        [--lang=zh|en]"
    })
final class ReviseCommand implements Callable<Integer> {
  private static final int ALL_DECIDED = 0;
  private static final int SOME_REJECTED = 3;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReviseOptions options = new ReviseOptions();

  /** With these streams, in this language. */
  ReviseCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    RateFiles books = options.known().books();
    options.clash(books).ifPresent(this::refuse);
    new ClaimFiles(options.batches()).requireReadable();
    Ledger ledger = ledger();
    options.known().goesBackBehind(ledger).ifPresent(this::refuse);
    GoldenBlue goldenBlue = books.load();
    Revision revision = write(ledger, goldenBlue);
    Explanation explanation =
        new Explanation(goldenBlue.subsidies(), goldenBlue.rates(), messages.language());
    show(revision, ledger, explanation);
    return revision.rejected() == 0 ? ALL_DECIDED : SOME_REJECTED;
  }

  private Ledger ledger() {
    LedgerSource source = LedgerSource.read(options.ledger(), streams);
    source.warn(streams, messages);
    return source.ledger();
  }

  private void refuse(Phrase reason) {
    throw new UsageException(spec.commandLine(), reason);
  }

  private Revision write(Ledger ledger, GoldenBlue goldenBlue) {
    try (Outputs outputs = new Outputs()) {
      Optional<OutputFile> file = outputs.open(options.revision(), streams);
      Revision revision = revise(ledger, goldenBlue);
      RevisionWriter writer = new RevisionWriter();
      file.ifPresent(
          lines -> {
            revision.claims().forEach(claim -> lines.line(writer.write(claim)));
            lines.line(writer.writeTotal(revision));
          });
      outputs.publish();
      return revision;
    }
  }

  private Revision revise(Ledger ledger, GoldenBlue goldenBlue) {
    HistoryFiles history =
        new HistoryFiles(
            options.batches(), options.ledger(), goldenBlue.claims(), streams, messages);
    try {
      return goldenBlue.settlement(options.known().decidedOn()).revise(ledger, history);
    } catch (HistoryException misfit) {
      throw history.failure(misfit);
    }
  }

  private void show(Revision revision, Ledger ledger, Explanation explanation) {
    boolean isTaken = options.revision().filter(Place::isStandard).isPresent();
    PrintStream stream = isTaken ? streams.err() : streams.out();
    if (options.claim().isPresent()) {
      stream.print(explanation.of(claim(revision, options.claim().get())));
    } else {
      new RevisionReport(messages, explanation::nameOf, stream).show(revision, ledger);
    }
    if (!isTaken && stream.checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
  }

  private static RevisedClaim claim(Revision revision, String id) {
    return revision.claims().stream()
        .filter(claim -> claim.claimId().equals(id) || claim.with().contains(id))
        .findFirst()
        .orElseThrow(() -> new Failure(Phrase.of("failure.no-revision", id)));
  }
}
