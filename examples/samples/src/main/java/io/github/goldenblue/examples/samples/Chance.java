package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Draws that come out the same on every JDK: {@link Random} is the one generator whose algorithm is
 * part of its contract, down to {@code nextInt(bound)}.
 */
final class Chance {
  /** Of a hundred claims, so many still wait for a determination. */
  private static final int UNDETERMINED = 8;

  /** Of a hundred determinations, so many lie at either end of the band. */
  private static final int AT_AN_END = 10;

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** A whole number from {@code low} to {@code high}, both possible. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True so many times in a hundred. */
  boolean percent(int times) {
    return random.nextInt(100) < times;
  }

  /** One of the list; what stands there twice comes up twice as often. */
  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A day from {@code first} to {@code last}, both possible. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /** So many days from {@code first} to {@code last}, in order. */
  List<LocalDate> days(int count, LocalDate first, LocalDate last) {
    return Stream.generate(() -> day(first, last)).limit(count).sorted().toList();
  }

  /** What an authority determined inside a band, in steps; sometimes nothing yet. */
  Optional<Yuan> determined(int low, int high, int step) {
    if (percent(UNDETERMINED)) {
      return Optional.empty();
    }
    if (percent(2 * AT_AN_END)) {
      return Optional.of(Yuan.of(percent(50) ? low : high));
    }
    return Optional.of(Yuan.of(low + (long) step * between(0, (high - low) / step)));
  }

  /** Puts the list in some other order. */
  void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, between(0, i));
    }
  }
}
