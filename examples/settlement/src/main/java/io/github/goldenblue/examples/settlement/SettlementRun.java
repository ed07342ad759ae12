package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a batch, decides it, and lets all its outputs appear together. */
final class SettlementRun {
  private final GoldenBlue goldenBlue;
  private final SettleOptions options;
  private final Streams streams;
  private final Messages messages;
  private final Summary summary = new Summary();

  /** One run. */
  SettlementRun(GoldenBlue goldenBlue, SettleOptions options, Streams streams, Messages messages) {
    this.goldenBlue = goldenBlue;
    this.options = options;
    this.streams = streams;
    this.messages = messages;
  }

  /**
   * Settles on top of a ledger, and appends to it if it is held; until that is done, the run can be
   * repeated with the same result.
   *
   * @throws Failure if something cannot be read or written; then no output appears, unless it is
   *     the ledger that cannot be appended to
   */
  Settled on(Optional<LedgerSource> before) {
    try (Batch batch = options.batch(goldenBlue.claims());
        Outputs outputs = new Outputs()) {
      Optional<OutputFile> rejectsFile = outputs.open(options.rejects(), streams);
      Optional<OutputFile> decisionsFile = outputs.open(options.decisions(), streams);
      Optional<OutputFile> ledgerFile = outputs.open(options.ledgerOut(), streams);
      batch.read(options.claims(), streams, messages);
      decide(before.map(LedgerSource::ledger).orElse(Ledger.EMPTY), batch, decisionsFile);
      List<RejectedLine> rejected = batch.rejected();
      rejectsFile.ifPresent(file -> rejected.forEach(line -> file.line(line.toJson())));
      ledgerFile.ifPresent(batch::writeLedger);
      outputs.publish();
      List<String> written = new ArrayList<>(outputs.names());
      before
          .filter(source -> batch.ledger().filter(source::append).isPresent())
          .ifPresent(source -> written.add(source.place().name()));
      return new Settled(batch.lines(), summary, rejected, written);
    }
  }

  private void decide(Ledger before, Batch batch, Optional<OutputFile> file) {
    Progress.Unit unit = new Progress.Unit("", 1);
    String title = messages.of("progress.decide");
    try (Progress progress = Progress.of(streams, title, batch.claims(), unit)) {
      Settlement settlement = goldenBlue.settlement(options.known().decidedOn());
      batch.settle(settlement, before, decision -> decided(decision, file), progress);
    }
  }

  private void decided(Decision decision, Optional<OutputFile> file) {
    file.ifPresent(lines -> lines.line(new DecisionWriter().utf8(decision)));
    summary.add(decision);
  }
}
