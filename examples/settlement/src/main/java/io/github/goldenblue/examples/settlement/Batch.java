package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Settlement;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The claims of a run, wherever they are kept until they are settled. */
interface Batch extends Closeable {
  /**
   * Reads them.
   *
   * @throws Failure naming the file, if one cannot be read
   */
  void read(ClaimFiles files, Streams streams, Messages messages);

  /** How many lines were read, empty ones apart. */
  long lines();

  /** How many of them are to be decided. */
  long claims();

  /**
   * Settles them.
   *
   * @param decisions takes each as it falls
   * @param progress told of every claim
   */
  void settle(
      Settlement settlement, Ledger before, Consumer<Decision> decisions, Progress progress);

  /** Every line that was not decided, in the order of the input, once they are settled. */
  List<RejectedLine> rejected();

  /** Writes the ledger after them. */
  void writeLedger(OutputFile file);

  /** The ledger after them, where it was kept. */
  Optional<Ledger> ledger();

  /** Removes what is kept of them on disk. */
  @Override
  void close();
}
