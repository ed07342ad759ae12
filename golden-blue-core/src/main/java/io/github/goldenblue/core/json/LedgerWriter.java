package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
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
    TreeMap<Integer, List<LedgerEntry>> batches =
        ledger.entries().stream()
            .collect(Collectors.groupingBy(LedgerEntry::batch, TreeMap::new, Collectors.toList()));
    List<LedgerEntry> ofLast =
        Optional.ofNullable(batches.remove(ledger.batches())).orElse(List.of());
    Optional<LedgerSeal> seal = Optional.empty();
    for (List<LedgerEntry> entries : batches.values()) {
      LedgerEntry any = entries.get(0);
      seal = Optional.of(part(stream, seal, entries, any.batch(), any.decidedOn()));
    }
    return part(stream, seal, ofLast, ledger.batches(), ledger.decidedOn());
  }

  private static LedgerSeal part(
      OutputStream stream,
      Optional<LedgerSeal> before,
      List<LedgerEntry> entries,
      int batch,
      Optional<LocalDate> decidedOn)
      throws IOException {
    LedgerPart part = new LedgerPart(stream, before);
    part.entries(entries);
    return part.seal(batch, decidedOn);
  }
}
