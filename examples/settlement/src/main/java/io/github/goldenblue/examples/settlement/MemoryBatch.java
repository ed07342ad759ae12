package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.ClaimReader;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Claims that are kept in memory. */
final class MemoryBatch implements Batch {
  private final ClaimBatch batch;
  private final List<Rejection> rejections = new ArrayList<>();
  private Ledger after = Ledger.EMPTY;

  /** An empty one. */
  MemoryBatch(ClaimReader reader) {
    this.batch = new ClaimBatch(reader);
  }

  @Override
  public void read(ClaimFiles files, Streams streams, Messages messages) {
    files.read(streams, messages, batch::read);
  }

  @Override
  public long lines() {
    return batch.lines();
  }

  @Override
  public long claims() {
    return batch.claims().size();
  }

  @Override
  public void settle(
      Settlement settlement, Ledger before, Consumer<Decision> decisions, Progress progress) {
    after =
        settlement.settle(
            before,
            batch.claims(),
            decision -> {
              progress.by(1);
              decisions.accept(decision);
            },
            rejection -> {
              progress.by(1);
              rejections.add(rejection);
            });
  }

  @Override
  public List<RejectedLine> rejected() {
    return batch.rejected(rejections);
  }

  @Override
  public void writeLedger(OutputFile file) {
    file.write(stream -> LedgerWriter.write(after, stream));
  }

  @Override
  public Optional<Ledger> ledger() {
    return Optional.of(after);
  }

  @Override
  public void close() {}
}
