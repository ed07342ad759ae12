package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.EntrySink;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.StreamedLedger;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps on disk what a streamed batch adds to its ledger, until the ledger can be written: the
 * entries of batches before come first, and what becomes of those is known last.
 *
 * <pre>{@code
 * try (LedgerSpool spool = new LedgerSpool(file)) {
 *   StreamedBatch batch = settlement.stream(ledger, ids, decisions, rejections, spool);
 *   …
 *   spool.write(batch.ledger(), stream);
 * }
 * }</pre>
 *
 * <p>Not for several threads; the file stays when it is closed.
 */
public final class LedgerSpool implements EntrySink, Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int KEPT = -1;

  private final Path file;
  private final DataOutputStream spool;
  private final LedgerJson json = new LedgerJson();
  private long entries;

  /**
   * An empty one.
   *
   * @param file where it is kept; what is there is lost
   * @throws IOException if it cannot be written there
   */
  public LedgerSpool(Path file) throws IOException {
    this.file = file;
    this.spool =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void entry(LedgerEntry entry) {
    byte[] line = Surrogates.utf8(json.write(entry));
    entries++;
    try {
      spool.writeInt(line.length);
      spool.write(line);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void kept(String claimId) {
    entries++;
    try {
      spool.writeInt(KEPT);
      spool.writeInt(claimId.length());
      spool.writeChars(claimId);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Writes the ledger whole, in the bytes that {@link LedgerWriter} gives it; the stream stays open
   * and is not flushed.
   *
   * @param ledger what else there is of it
   * @return the last seal
   * @throws IOException if the file cannot be read, or the stream fails
   */
  public LedgerSeal write(StreamedLedger ledger, OutputStream stream) throws IOException {
    return LedgerWriter.write(
        ledger.before(),
        ledger.batches(),
        ledger.decidedOn(),
        part -> unspool(ledger, part),
        stream);
  }

  private void unspool(StreamedLedger ledger, LedgerPart part) throws IOException {
    spool.flush();
    try (DataInputStream from =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      for (long i = 0; i < entries; i++) {
        int length = from.readInt();
        part.line(
            length == KEPT
                ? Surrogates.utf8(json.write(ledger.kept(id(from))))
                : from.readNBytes(length));
      }
    }
  }

  private static String id(DataInputStream from) throws IOException {
    char[] id = new char[from.readInt()];
    for (int i = 0; i < id.length; i++) {
      id[i] = from.readChar();
    }
    return new String(id);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
