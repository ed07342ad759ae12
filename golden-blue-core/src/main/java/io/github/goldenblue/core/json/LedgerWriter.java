package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    LedgerJson json = new LedgerJson();
    Iterator<String> ofLast =
        ledger.entries().stream()
            .filter(entry -> entry.batch() == ledger.batches())
            .map(json::write)
            .iterator();
    return write(ledger, ofLast, stream);
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
    Map<Integer, List<LedgerEntry>> before =
        ledger.entries().stream()
            .filter(entry -> entry.batch() != ledger.batches())
            .collect(Collectors.groupingBy(LedgerEntry::batch, TreeMap::new, Collectors.toList()));
    Optional<LedgerSeal> seal = Optional.empty();
    for (List<LedgerEntry> entries : before.values()) {
      LedgerPart part = new LedgerPart(stream, seal);
      part.entries(entries);
      seal = Optional.of(part.seal(entries.get(0).batch(), entries.get(0).decidedOn()));
    }
    LedgerPart part = new LedgerPart(stream, seal);
    while (ofLast.hasNext()) {
      part.line(Surrogates.utf8(ofLast.next()));
    }
    return part.seal(ledger.batches(), ledger.decidedOn());
  }
}
