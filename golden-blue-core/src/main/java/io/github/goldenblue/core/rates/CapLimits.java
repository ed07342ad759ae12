package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds caps that let nothing whole through, and caps that another cap makes pointless. */
final class CapLimits {
  private final Section written;
  private final Section full;
  private final CheckSite site;

  private CapLimits(Section written, Section full, CheckSite site) {
    this.written = written;
    this.full = full;
    this.site = site;
  }

  static void check(Section written, Section full, CheckSite site) {
    CapLimits limits = new CapLimits(written, full, site);
    full.caps()
        .forEach(
            (id, cap) -> {
              limits.limit(id, cap);
              limits.others(id, cap);
            });
  }

  private void limit(String id, CapTerms cap) {
    boolean isOwn =
        written.caps().containsKey(id)
            || cap.items().stream().anyMatch(item -> written.items().containsKey(item));
    if (isOwn && cap.limit() == 0) {
      at(id, ".limit").found(RateMistake.CAP_OF_NOTHING);
    } else if (isOwn && cap.unit() == CapUnit.YUAN) {
      cheapest(cap)
          .filter(item -> item.getValue().fen() > cap.limit())
          .ifPresent(
              item ->
                  at(id, ".limit")
                      .found(
                          RateMistake.CAP_BELOW_ONE_UNIT,
                          Yuan.ofFen(cap.limit()),
                          item.getKey(),
                          item.getValue()));
    }
  }

  /** The item whose lowest rate is least; empty where one of them rests on a claim or a base. */
  private Optional<Map.Entry<String, Yuan>> cheapest(CapTerms cap) {
    Map<String, Yuan> lowest = new LinkedHashMap<>();
    for (String id : cap.items()) {
      ItemTerms item = full.items().get(id);
      Optional<YuanRange> range = item == null ? Optional.empty() : RateSpan.of(item.rate());
      if (range.isEmpty()) {
        return Optional.empty();
      }
      lowest.put(id, range.get().low());
    }
    return lowest.entrySet().stream().min(Map.Entry.comparingByValue(Comparator.naturalOrder()));
  }

  private void others(String id, CapTerms cap) {
    boolean isBefore = true;
    for (Map.Entry<String, CapTerms> other : full.caps().entrySet()) {
      if (other.getKey().equals(id)) {
        isBefore = false;
        continue;
      }
      boolean isOwn = written.caps().containsKey(id) || written.caps().containsKey(other.getKey());
      if (isOwn && isPointless(cap, other.getValue(), isBefore)) {
        at(id, "").found(RateMistake.CAP_NEVER_REACHED, other.getKey());
        return;
      }
    }
  }

  /** Of two that are the same in all, the later one is pointless. */
  private static boolean isPointless(CapTerms cap, CapTerms other, boolean isAfter) {
    boolean isSame = cap.items().equals(other.items()) && cap.limit() == other.limit();
    return isOfOneKind(cap, other)
        && cap.limitByClaim().isEmpty()
        && other.limitByClaim().isEmpty()
        && other.items().containsAll(cap.items())
        && cap.limit() >= other.limit()
        && (!isSame || isAfter);
  }

  private static boolean isOfOneKind(CapTerms cap, CapTerms other) {
    return cap.unit() == other.unit()
        && cap.accumulator().equals(other.accumulator())
        && cap.period().equals(other.period())
        && cap.plan().equals(other.plan())
        && cap.scope().equals(other.scope())
        && cap.holder().equals(other.holder());
  }

  private CheckSite at(String cap, String below) {
    return written.caps().containsKey(cap) ? site.at(".caps." + cap + below) : site.at(".extends");
  }
}
