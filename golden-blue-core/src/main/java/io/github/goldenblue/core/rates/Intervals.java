package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A set of whole numbers: stretches apart from each other, in order. */
final class Intervals {
  static final Intervals NONE = new Intervals(List.of());

  private final List<Stretch> stretches;

  /**
   * All whole numbers from one to another.
   *
   * @param low the first
   * @param high the last
   */
  record Stretch(long low, long high) {}

  private Intervals(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /** All from {@code low} to {@code high}; none if that is upside down. */
  static Intervals of(long low, long high) {
    return low > high ? NONE : new Intervals(List.of(new Stretch(low, high)));
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  Intervals plus(Intervals others) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.addAll(others.stretches);
    sorted.sort(Comparator.comparingLong(Stretch::low));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : sorted) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (last.high() == Long.MAX_VALUE || next.low() <= last.high() + 1)) {
        joined.set(joined.size() - 1, new Stretch(last.low(), Math.max(last.high(), next.high())));
      } else {
        joined.add(next);
      }
    }
    return new Intervals(joined);
  }

  /** Whether every number of {@code others} is one of these. */
  boolean covers(Intervals others) {
    return others.stretches.stream()
        .allMatch(
            other ->
                stretches.stream()
                    .anyMatch(own -> own.low() <= other.low() && own.high() >= other.high()));
  }

  /** Whether one of the numbers from {@code low} to {@code high} is among these. */
  boolean meets(long low, long high) {
    return stretches.stream().anyMatch(own -> own.low() <= high && own.high() >= low);
  }

  boolean meets(Intervals others) {
    return others.stretches.stream().anyMatch(other -> meets(other.low(), other.high()));
  }

  /** Those that are among both. */
  Intervals and(Intervals others) {
    Intervals both = NONE;
    for (Stretch one : stretches) {
      for (Stretch other : others.stretches) {
        both = both.plus(of(Math.max(one.low(), other.low()), Math.min(one.high(), other.high())));
      }
    }
    return both;
  }

  /** What lies between the stretches. */
  List<Stretch> gaps() {
    List<Stretch> gaps = new ArrayList<>();
    for (int i = 1; i < stretches.size(); i++) {
      gaps.add(new Stretch(stretches.get(i - 1).high() + 1, stretches.get(i).low() - 1));
    }
    return gaps;
  }

  /** What of the numbers from {@code low} to {@code high} is not among these. */
  Intervals outOf(long low, long high) {
    Intervals rest = NONE;
    long next = low;
    for (Stretch stretch : stretches) {
      rest = rest.plus(of(next, stretch.low() - 1));
      next = stretch.high() + 1;
    }
    return rest.plus(of(next, high));
  }

  /** Such as {@code 1–12, 20–}. */
  @Override
  public String toString() {
    return stretches.stream().map(Intervals::text).collect(Collectors.joining(", "));
  }

  private static String text(Stretch stretch) {
    return stretch.low() + "–" + (stretch.high() >= Integer.MAX_VALUE ? "" : stretch.high());
  }
}
