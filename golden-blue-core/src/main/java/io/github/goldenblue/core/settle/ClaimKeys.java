package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that deciding a claim can read or change in a ledger (design, 6.7). Claims that share none of
 * it can be decided in any order, or apart.
 *
 * @param ids its own id, and those of the claims it goes on from or takes back, to the first
 * @param bonds the accounts of relations and of ranks: who shares one always hangs on the other
 * @param demands the accounts that add up: who shares one hangs on the other only if it runs short
 */
public record ClaimKeys(Set<String> ids, Set<CapKey> bonds, List<Demand> demands) {
  /** Keeps copies. */
  public ClaimKeys {
    ids = Set.copyOf(ids);
    bonds = Set.copyOf(bonds);
    demands = List.copyOf(demands);
  }

  /**
   * The keys of a claim.
   *
   * @param assessment what it is entitled to; null if it is entitled to nothing by itself
   * @param entries the ledger's entries, by the id of their claim
   */
  static ClaimKeys of(
      Claim claim,
      @Nullable Assessment assessment,
      Function<String, @Nullable LedgerEntry> entries) {
    Collector keys = new Collector();
    if (!ClaimOrder.isPlaced(claim)) {
      return keys.keys();
    }
    if (assessment != null) {
      assessment.lines().forEach(keys::add);
    }
    keys.follow(claim.id(), entries);
    claim.sequel().earlier().ifPresent(earlier -> keys.follow(earlier, entries));
    if (claim instanceof Reversal reversal) {
      keys.follow(reversal.reverses(), entries);
    }
    return keys.keys();
  }

  private static final class Collector {
    private final Set<String> ids = new HashSet<>();
    private final Set<CapKey> bonds = new HashSet<>(0);
    private final Map<CapKey, Demand> demands = new LinkedHashMap<>();

    private ClaimKeys keys() {
      return new ClaimKeys(ids, bonds, new ArrayList<>(demands.values()));
    }

    private void add(Line line) {
      line.draws().forEach(draw -> add(draw, line));
      line.relations().forEach(draw -> draw.keys().all().forEach(bonds::add));
    }

    private void add(CapDraw draw, Line line) {
      CapUnit unit = draw.cap().unit();
      if (unit == CapUnit.RANK) {
        draw.accounts().forEach(bonds::add);
        return;
      }
      Demand demand = new Demand(draw.key(), amount(unit, line), draw.limit());
      demands.merge(draw.key(), demand, PaidLine.isOnce(unit) ? Demand::once : Demand::and);
    }

    /** One who takes nothing is told whether the account is full, and so asks for one at least. */
    private static long amount(CapUnit unit, Line line) {
      return switch (unit) {
        case YUAN -> Math.max(1, line.due().high().fen());
        case HEADS, MONTHS, DAYS, YEARS -> Math.max(1, line.units());
        case OCCURRENCES, RANK -> 1;
      };
    }

    /** The claim of this id and those it goes on from, with what they may free. */
    private void follow(String id, Function<String, @Nullable LedgerEntry> entries) {
      Optional<String> next = Optional.of(id);
      while (next.isPresent() && ids.add(next.get())) {
        LedgerEntry entry = entries.apply(next.get());
        next = entry == null ? Optional.empty() : entry.chain().earlier();
        if (entry != null) {
          entry.takings().forEach(taking -> free(taking.key()));
        }
      }
    }

    private void free(CapKey key) {
      demands.putIfAbsent(key, Demand.freeing(key));
    }
  }
}
