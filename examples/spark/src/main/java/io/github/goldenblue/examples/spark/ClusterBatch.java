package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** A batch decided. Its datasets can be read until it is closed. */
public final class ClusterBatch implements AutoCloseable {
  private static final String REJECTION = "rejection";

  private final Knowledge before;
  private final Dataset<Row> settled;
  private final Dataset<Row> decisions;

  ClusterBatch(Knowledge before, Dataset<Row> settled, Dataset<Row> decisions) {
    this.before = before;
    this.settled = settled;
    this.decisions = decisions;
  }

  /**
   * The decisions in the order of the law: {@code on}, {@code id} of the claim, and the {@code
   * decision} as core writes it.
   */
  public Dataset<Row> decisions() {
    return decisions;
  }

  /**
   * The lines that could not be decided, in the order of the input: {@code file}, {@code line}, and
   * the {@code rejection} as core writes it.
   */
  public Dataset<Row> rejections() {
    return settled
        .where(SettledRow.REJECTION.isKind())
        .select(col(ClaimLines.FILE), col(ClaimLines.LINE), col(SettledRow.JSON).as(REJECTION))
        .orderBy(ClaimLines.FILE, ClaimLines.LINE);
  }

  /**
   * Writes the ledger after the batch; the stream stays open and is not flushed. The entries of the
   * batch go through this machine, but are not kept there.
   *
   * @throws IOException if the stream fails
   */
  public void writeLedger(OutputStream stream) throws IOException {
    Ledger ledger = before.loaded().ledger();
    Dataset<Row> entries = settled.where(SettledRow.ENTRY.isKind());
    Ledger after =
        ledger.withBatch(before.decidedOn()).with(entries(entries.where(col(SettledRow.IS_KNOWN))));
    Iterator<String> ofBatch =
        json(entries
                .where(col(SettledRow.BATCH).equalTo(after.batches()))
                .orderBy(SettledRow.ON, SettledRow.ID))
            .toLocalIterator();
    if (ofBatch.hasNext()) {
      LedgerWriter.write(after, ofBatch, stream);
    } else {
      LedgerWriter.write(ledger, stream);
    }
  }

  private static List<LedgerEntry> entries(Dataset<Row> rows) {
    LedgerJson reader = new LedgerJson();
    return json(rows).collectAsList().stream().map(reader::read).toList();
  }

  private static Dataset<String> json(Dataset<Row> rows) {
    return rows.select(SettledRow.JSON).as(Encoders.STRING());
  }

  /** Lets the workers forget it. */
  @Override
  public void close() {
    settled.unpersist();
  }
}
