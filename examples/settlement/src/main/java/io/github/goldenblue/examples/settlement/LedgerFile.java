package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.json.LinePlace;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger as a file: one entry a line. */
final class LedgerFile {
  private final LedgerJson json = new LedgerJson();
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final Map<String, LinePlace> places = new HashMap<>();

  private LedgerFile() {}

  /**
   * Reads a ledger.
   *
   * @throws Failure naming file and line of what is not an entry, or is one of the same claim
   */
  static Ledger read(Place file, Streams streams) {
    LedgerFile read = new LedgerFile();
    TextLines.each(file, streams, read::add);
    try {
      return Ledger.of(read.entries);
    } catch (IllegalArgumentException contradiction) {
      String reason = String.valueOf(contradiction.getMessage());
      throw new Failure(Phrase.of("failure.ledger", file, reason), contradiction);
    }
  }

  /** Writes all entries, in the order of the ledger. */
  static void write(Ledger ledger, OutputFile file) {
    LedgerJson json = new LedgerJson();
    ledger.entries().forEach(entry -> file.line(json.write(entry)));
  }

  private void add(LinePlace place, String line) {
    LedgerEntry entry = entry(place, line);
    LinePlace earlier = places.putIfAbsent(entry.id(), place);
    if (earlier != null) {
      throw new Failure(
          Phrase.of("failure.line", place, Phrase.of("reason.double", entry.id(), earlier)));
    }
    entries.add(entry);
  }

  private LedgerEntry entry(LinePlace place, String line) {
    try {
      return json.read(line);
    } catch (IllegalArgumentException notAnEntry) {
      throw new Failure(
          Phrase.of("failure.line", place, String.valueOf(notAnEntry.getMessage())), notAnEntry);
    }
  }
}
