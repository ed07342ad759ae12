package io.github.goldenblue.testkit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;

/** The cases of a county settle as they say. */
final class CasesHold {
  private CasesHold() {}

  static void check(LoadedCounty loaded, Class<?> beside) {
    List<String> failures =
        loaded.county().cases().stream()
            .flatMap(
                file ->
                    CaseFile.tests(loaded.goldenBlue(), beside, file)
                        .flatMap(one -> failure(file, one).stream()))
            .toList();
    if (!failures.isEmpty()) {
      throw new BrokenLaw(String.join("\n", failures));
    }
  }

  private static Optional<String> failure(String file, DynamicTest one) {
    try {
      one.getExecutable().execute();
      return Optional.empty();
    } catch (Throwable failure) {
      return Optional.of(file + ": " + failure.getMessage());
    }
  }
}
