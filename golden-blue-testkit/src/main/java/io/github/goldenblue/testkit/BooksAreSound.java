package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.RateWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books of a county have no mistake that can be found without a claim. */
final class BooksAreSound {
  private BooksAreSound() {}

  static void check(LoadedCounty loaded) {
    GoldenBlue goldenBlue = loaded.goldenBlue();
    List<RateFinding> findings =
        goldenBlue.check(loaded.books().stream().map(RateBookDraft::of).toList());
    if (!findings.isEmpty()) {
      throw new AssertionError(
          findings.stream()
              .map(finding -> words(goldenBlue, finding))
              .collect(Collectors.joining("\n", "found in the rate books:\n", "")));
    }
  }

  private static String words(GoldenBlue goldenBlue, RateFinding finding) {
    return Stream.of(Language.ZH, Language.EN)
        .map(language -> new RateWords(goldenBlue.subsidies(), language))
        .map(words -> words.what(finding) + " " + words.remedy(finding))
        .collect(Collectors.joining("\n    ", finding.source() + " " + finding.path() + ": ", ""));
  }
}
