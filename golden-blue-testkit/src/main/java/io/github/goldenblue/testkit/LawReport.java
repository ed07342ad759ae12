package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.Bilingual;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/**
 * What came of one law.
 *
 * @param id the test's name
 * @param sentence what the law says
 * @param level the level that rests on it
 * @param status whether it held
 * @param tries how often it was tried
 * @param counterexample how it is broken, and by which claims; empty if it is not
 */
record LawReport(
    String id,
    Bilingual sentence,
    Level level,
    Status status,
    int tries,
    Optional<String> counterexample) {

  /** Whether a law held. */
  enum Status {
    /** It held each time. */
    HELD("成立", "held"),
    /** It did not hold. */
    BROKEN("不成立", "broken"),
    /** It was not tried. */
    NOT_RUN("未检验", "not run");

    private final Bilingual words;

    Status(String zh, String en) {
      this.words = new Bilingual(zh, en);
    }

    Bilingual words() {
      return words;
    }
  }

  /** What came of running it. */
  static LawReport of(String id, Sentence sentence, PropertyExecutionResult result) {
    boolean isHeld = result.status() == PropertyExecutionResult.Status.SUCCESSFUL;
    Optional<String> how =
        result
            .throwable()
            .map(thrown -> Objects.requireNonNullElse(thrown.getMessage(), thrown.toString()));
    return new LawReport(
        id,
        new Bilingual(sentence.zh(), sentence.en()),
        sentence.level(),
        isHeld ? Status.HELD : Status.BROKEN,
        result.countTries(),
        isHeld ? Optional.empty() : how);
  }

  /** One that was not tried. */
  static LawReport notRun(String id, Sentence sentence) {
    Bilingual words = new Bilingual(sentence.zh(), sentence.en());
    return new LawReport(id, words, sentence.level(), Status.NOT_RUN, 0, Optional.empty());
  }

  boolean held() {
    return status == Status.HELD;
  }
}
