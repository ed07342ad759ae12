package io.github.goldenblue.house;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.testkit.CaseFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stages, advances and reversals that a rate book sets, on built-in subsidies. */
class MoneyOverTimeTest {
  private static final String FOLDER = "examples/data/over-time/";

  @TestFactory
  Stream<DynamicTest> cases() {
    GoldenBlue goldenBlue =
        GoldenBlue.load()
            .withRateBooks(List.of(RateBooks.read(Repository.ROOT.resolve(FOLDER + "rates.json"))));
    String file = "over-time.cases.json";
    return CaseFile.tests(goldenBlue, file, Repository.read(FOLDER + file));
  }
}
