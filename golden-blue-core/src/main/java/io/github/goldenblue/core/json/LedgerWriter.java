package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes ledgers whole, as JSON lines: the entries of each batch that still stand, by {@code on}
 * and id, and after them its seal. The last batch is sealed even where nothing stands of it; of a
 * ledger without batches only a seal is written. Equal ledgers give equal bytes, whatever way they
 * came to be.
 *
 * @see LedgerReader
 * @see LedgerFile
 */
public final class LedgerWriter {
  private LedgerWriter() {}

  /**
   * Writes a ledger; the stream stays open and is not flushed.
   *
   * @return the last seal
   * @throws IOException if the stream fails
   */
  public static LedgerSeal write(Ledger ledger, OutputStream stream) throws IOException {
    return write(ledger.entries(), ledger.batches(), ledger.decidedOn(), part -> {}, stream);
  }

  /**
   * Writes a ledger whose last batch need not be in memory; the stream stays open and is not
   * flushed.
   *
   * @param ledger of which the entries before the last batch are written
   * @param ofLast all entries of the last batch, by {@code on} and id, each as {@link LedgerJson}
   *     writes it
   * @return the last seal
   * @throws IOException if the stream fails
   */
  public static LedgerSeal write(Ledger ledger, Iterator<String> ofLast, OutputStream stream)
      throws IOException {
    List<LedgerEntry> before =
        ledger.entries().stream().filter(entry -> entry.batch() != ledger.batches()).toList();
    return write(before, ledger.batches(), ledger.decidedOn(), part -> lines(ofLast, part), stream);
  }

  private static void lines(Iterator<String> entries, LedgerPart part) throws IOException {
    while (entries.hasNext()) {
      part.line(Surrogates.utf8(entries.next()));
    }
  }

  /** Writes what comes into the part of the last batch after the entries that are given. */
  @FunctionalInterface
  interface Rest {
    void to(LedgerPart part) throws IOException;
  }

  /**
   * Writes a ledger of which not all entries are given.
   *
   * @param entries by batch, {@code on} and id
   * @param ofLast all others, which are of the last batch
   */
  static LedgerSeal write(
      List<LedgerEntry> entries,
      int batches,
      Optional<LocalDate> decidedOn,
      Rest ofLast,
      OutputStream stream)
      throws IOException {
    TreeMap<Integer, List<LedgerEntry>> before =
        entries.stream()
            .collect(Collectors.groupingBy(LedgerEntry::batch, TreeMap::new, Collectors.toList()));
    List<LedgerEntry> last = Optional.ofNullable(before.remove(batches)).orElse(List.of());
    Optional<LedgerSeal> seal = Optional.empty();
    for (List<LedgerEntry> batch : before.values()) {
      LedgerPart part = new LedgerPart(stream, seal);
      part.entries(batch);
      seal = Optional.of(part.seal(batch.get(0).batch(), batch.get(0).decidedOn()));
    }
    LedgerPart part = new LedgerPart(stream, seal);
    part.entries(last);
    ofLast.to(part);
    return part.seal(batches, decidedOn);
  }
}
