package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lines of a batch that are not read as claims. Those whose id stands on several lines are all
 * among them, so what they say of each other is found here.
 */
final class LineRejects {
  private static final int TOLD = 10;

  private final List<RejectedLine> lines = new ArrayList<>();

  /** A line that cannot be decided. */
  void add(LinePlace place, String claimId, List<Fault> faults) {
    lines.add(new RejectedLine(place, claimId, faults));
  }

  /**
   * All of them, in the order of the input.
   *
   * @param files in their order
   * @param more that are rejected for other reasons
   */
  List<RejectedLine> inOrder(List<String> files, List<RejectedLine> more) {
    Comparator<RejectedLine> order =
        Comparator.comparing((RejectedLine line) -> files.indexOf(line.place().file()))
            .thenComparing(line -> line.place().line());
    lines.sort(order);
    Map<String, List<LinePlace>> byId = new HashMap<>();
    lines.forEach(
        line -> byId.computeIfAbsent(line.claimId(), id -> new ArrayList<>(1)).add(line.place()));
    byId.remove("");
    return Stream.concat(lines.stream().map(line -> withDoubles(line, byId)), more.stream())
        .sorted(order)
        .toList();
  }

  private static RejectedLine withDoubles(RejectedLine line, Map<String, List<LinePlace>> byId) {
    List<LinePlace> places = byId.getOrDefault(line.claimId(), List.of());
    if (places.size() < 2) {
      return line;
    }
    List<Fault> faults = new ArrayList<>(line.faults());
    String found = line.claimId() + ", also at " + others(places, line.place());
    faults.add(new Fault("id", found, "one line for each id"));
    return new RejectedLine(line.place(), line.claimId(), faults);
  }

  /** The first of the others; of very many, naming all on each line would fill any disk. */
  private static String others(List<LinePlace> places, LinePlace line) {
    List<LinePlace> first = new ArrayList<>(places.subList(0, Math.min(places.size(), TOLD + 1)));
    if (!first.remove(line)) {
      first.remove(TOLD);
    }
    int more = places.size() - 1 - first.size();
    return more == 0 ? first.toString() : first + " and " + more + " more";
  }
}
