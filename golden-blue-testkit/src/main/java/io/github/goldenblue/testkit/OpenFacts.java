package io.github.goldenblue.testkit;

import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What an assessment leaves to be determined.
 *
 * @param ranges inside which each fact may be determined
 */
record OpenFacts(Map<String, YuanRange> ranges) {
  private static final int CHOICES = 4;
  private static final int SAMPLES = 64;

  /** Where two lines wait for one fact, what both allow. */
  static OpenFacts of(Assessment assessment) {
    Map<String, YuanRange> ranges = new LinkedHashMap<>();
    for (Line line : assessment.lines()) {
      line.openBands().forEach((fact, band) -> ranges.merge(fact, band, OpenFacts::shared));
    }
    return new OpenFacts(ranges);
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Determinations of all facts, of none, or of some: about half of them. */
  Map<String, Yuan> pick(SplittableRandom random) {
    Map<String, Yuan> picked = new LinkedHashMap<>();
    int mood = random.nextInt(3);
    ranges.forEach(
        (fact, range) -> {
          if (mood == 0 || (mood == 1 && random.nextBoolean())) {
            picked.put(fact, inside(range, random));
          }
        });
    return picked;
  }

  /** Ways to determine some or all of it: low, high or inside, mixed; at most a few dozen. */
  List<Map<String, Yuan>> samples() {
    long all = 1;
    for (int i = 0; i < ranges.size(); i++) {
      all = Math.min(all * CHOICES, 1 << 20);
    }
    List<Map<String, Yuan>> samples = new ArrayList<>();
    for (long number = 1; number < all; number += 1 + all / SAMPLES) {
      samples.add(sample(number));
    }
    return samples;
  }

  /** One digit of the number for each fact: absent, low, inside, high. */
  private Map<String, Yuan> sample(long number) {
    Map<String, Yuan> sample = new LinkedHashMap<>();
    long digits = number;
    for (Map.Entry<String, YuanRange> open : ranges.entrySet()) {
      int choice = (int) (digits % CHOICES);
      digits /= CHOICES;
      long low = open.getValue().low().fen();
      long width = open.getValue().high().fen() - low;
      if (choice > 0) {
        sample.put(open.getKey(), Yuan.ofFen(low + width * (choice - 1) / 2));
      }
    }
    return sample;
  }

  /** An end of the range, a whole yuan inside it, or any fen. */
  private static Yuan inside(YuanRange range, SplittableRandom random) {
    long low = range.low().fen();
    Yuan any = Yuan.ofFen(low + random.nextLong(range.high().fen() - low + 1));
    return switch (random.nextInt(4)) {
      case 0 -> range.low();
      case 1 -> range.high();
      case 2 -> Yuan.of(any.fen() / 100).max(range.low());
      default -> any;
    };
  }

  private static YuanRange shared(YuanRange one, YuanRange other) {
    Yuan low = one.low().max(other.low());
    return YuanRange.between(low, low.max(one.high().min(other.high())));
  }
}
