package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.RateWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books of a county have no mistake that can be found without a claim. */
final class BooksAreSound {
  private BooksAreSound() {}

  static void check(County county) {
    LoadedCounty loaded = load(county);
    GoldenBlue goldenBlue = loaded.goldenBlue();
    List<RateFinding> findings =
        goldenBlue.check(loaded.books().stream().map(RateBookDraft::of).toList());
    refuse(findings.stream().map(finding -> words(goldenBlue, finding)).toList());
  }

  private static LoadedCounty load(County county) {
    try {
      return LoadedCounty.of(county);
    } catch (RateBookException unsound) {
      List<String> faults = unsound.faults().stream().map(Fault::toString).toList();
      refuse(faults.stream().map(fault -> unsound.source() + " " + fault).toList());
      throw unsound;
    }
  }

  private static void refuse(List<String> found) {
    if (!found.isEmpty()) {
      throw new BrokenLaw("标准本中有错误 found in the rate books:\n  " + String.join("\n  ", found));
    }
  }

  private static String words(GoldenBlue goldenBlue, RateFinding finding) {
    return Stream.of(Language.ZH, Language.EN)
        .map(language -> new RateWords(goldenBlue.subsidies(), language))
        .map(words -> words.what(finding) + " " + words.remedy(finding))
        .collect(Collectors.joining("\n    ", finding.source() + " " + finding.path() + ": ", ""));
  }
}
