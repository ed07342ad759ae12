package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.examples.settlement.impact.Change.Way;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a group of claims or payees gets more and less.
 *
 * @param counts how many of them change which way
 * @param gains the sum of what is more, payee by payee and subsidy by subsidy
 * @param losses the sum of what is less, as a positive amount
 * @param net both together: what all of it costs more
 */
public record Row(Map<Way, Long> counts, Change gains, Change losses, Change net) {
  /** Of nothing. */
  static final Row EMPTY = new Row(Map.of(), Change.NONE, Change.NONE, Change.NONE);

  /** Keeps a copy that has each way. */
  public Row {
    Map<Way, Long> all = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      all.put(way, counts.getOrDefault(way, 0L));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** Whether anybody in it gets more or less, or may. */
  public boolean isChanged() {
    return !gains.equals(Change.NONE) || !losses.equals(Change.NONE);
  }

  /** How many of them change this way. */
  public long count(Way way) {
    return counts.getOrDefault(way, 0L);
  }

  /** How many there are. */
  public long size() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** With one more claim or payee that changes this way. */
  Row counting(Way way) {
    Map<Way, Long> more = new EnumMap<>(counts);
    more.merge(way, 1L, Long::sum);
    return new Row(more, gains, losses, net);
  }

  /** With what one payee gets more under one subsidy. */
  Row with(Change change) {
    return new Row(counts, gains.plus(change.gain()), losses.plus(change.loss()), net.plus(change));
  }
}
