package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Taking;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last line of each claim in a ledger's file, and whether they all go together. */
final class StandingEntries {
  private final String file;
  private final Map<String, Standing> byId = new HashMap<>();

  /**
   * An entry.
   *
   * @param entry what the line says
   * @param line where it stands
   */
  record Standing(LedgerEntry entry, long line) {}

  StandingEntries(String file) {
    this.file = file;
  }

  @Nullable Standing get(String claimId) {
    return byId.get(claimId);
  }

  Collection<Standing> all() {
    return byId.values();
  }

  void put(Standing standing) {
    byId.put(standing.entry().id(), standing);
  }

  /**
   * All of them as a ledger.
   *
   * @throws LedgerException if they contradict each other
   */
  Ledger ledger(LedgerSeal last) {
    new LedgerDays(this).check();
    new LedgerChains(this).check();
    List<LedgerEntry> entries = byId.values().stream().map(Standing::entry).toList();
    try {
      return Ledger.of(last.batch(), last.decidedOn(), entries);
    } catch (IllegalArgumentException overflow) {
      throw overflowing().orElseThrow(() -> overflow);
    }
  }

  LedgerException fault(Standing standing, String path, String found, String expected) {
    LinePlace place = new LinePlace(file, standing.line());
    return new LedgerException(place, standing.entry().id(), new Fault(path, found, expected));
  }

  /** The first line whose takings do not fit on top of those before. */
  private Optional<RuntimeException> overflowing() {
    Map<CapKey, Long> used = new HashMap<>();
    for (Standing standing :
        byId.values().stream().sorted(Comparator.comparingLong(Standing::line)).toList()) {
      try {
        for (Taking taking : standing.entry().takings()) {
          used.merge(taking.key(), taking.amount(), Math::addExact);
        }
      } catch (ArithmeticException overflow) {
        String expected = "takings that add up with those before";
        return Optional.of(fault(standing, "lines", "a sum that overflows", expected));
      }
    }
    return Optional.empty();
  }
}
