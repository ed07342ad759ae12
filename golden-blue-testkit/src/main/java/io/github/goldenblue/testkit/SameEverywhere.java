package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same claims give the same decisions from several threads at once, and where another language
 * and another time zone are usual.
 */
final class SameEverywhere {
  private static final int CLAIMS = 80;
  private static final int THREADS = 8;

  /** Where {@code "i".toUpperCase()} is not {@code "I"}. */
  private static final Locale ELSEWHERE = Locale.forLanguageTag("tr-TR");

  /** Where it is a day later than in most of the world. */
  private static final TimeZone FAR_OFF = TimeZone.getTimeZone("Pacific/Kiritimati");

  private SameEverywhere() {}

  static void check(LoadedCounty loaded) {
    List<Claim> claims = loaded.claims().list(CLAIMS, CLAIMS);
    GoldenBlue goldenBlue = loaded.goldenBlue();
    String once = decided(goldenBlue, claims);
    List<String> atOnce =
        IntStream.range(0, THREADS)
            .parallel()
            .mapToObj(thread -> decided(goldenBlue, claims))
            .toList();
    for (String other : atOnce) {
      require(once, other, "几个线程同时结算 from several threads at once");
    }
    require(once, elsewhere(goldenBlue, claims), "换语言和时区 in another language and time zone");
  }

  /** Alone in this: whatever else runs meanwhile sees the other language too. */
  private static synchronized String elsewhere(GoldenBlue goldenBlue, List<Claim> claims) {
    Locale here = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(ELSEWHERE);
      TimeZone.setDefault(FAR_OFF);
      return decided(goldenBlue, claims);
    } finally {
      Locale.setDefault(here);
      TimeZone.setDefault(zone);
    }
  }

  private static String decided(GoldenBlue goldenBlue, List<Claim> claims) {
    return goldenBlue.settle(Ledger.EMPTY, claims).decisions().stream()
        .map(goldenBlue::writeDecision)
        .collect(Collectors.joining("\n"));
  }

  private static void require(String once, String other, String where) {
    List<String> expected = once.lines().toList();
    List<String> found = other.lines().toList();
    for (int i = 0; i < expected.size(); i++) {
      String otherwise = i < found.size() ? found.get(i) : "nothing";
      if (!expected.get(i).equals(otherwise)) {
        throw new BrokenLaw(where + ":\n  " + otherwise + "\n而非 instead of\n  " + expected.get(i));
      }
    }
  }
}
