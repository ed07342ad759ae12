package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.settle.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples that a jurist can read and add to: a JSON array of cases in the form of the wire.
 *
 * <pre>{@code
 * [{"name": "Five recruits are enough",
 *   "before": [{"subsidy": "agency-referral", "id": "A-1", …}],
 *   "claim": {"subsidy": "agency-referral", "id": "A-2", …},
 *   "decision": {"outcome": "GRANTED", "amount": {"low": 2500, "high": 2500}}}]
 * }</pre>
 *
 * <p>Each claim under {@code before} is settled in a batch of its own, in the order given, then the
 * {@code claim}. Its decision must have every field the case names, lists element by element and as
 * long, numbers by value; what the case does not name is not compared. In place of {@code decision}
 * a case may have {@code faults}, {@code [{"path": "recruits"}]}: the claim must then be rejected
 * with exactly these faults.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return CaseFile.tests(goldenBlue, getClass(), "agency-referral.cases.json");
 * }
 * }</pre>
 */
public final class CaseFile {
  private CaseFile() {}

  /**
   * One test for each case of a file that stands beside a class.
   *
   * @param beside a class in the folder of the file; its package must be open to this module, as it
   *     is in a test run of Maven and on the class path
   * @param name the file's name, such as {@code agency-referral.cases.json}
   * @throws IllegalArgumentException if there is no such file, or it is not a list of cases
   */
  public static Stream<DynamicTest> tests(GoldenBlue goldenBlue, Class<?> beside, String name) {
    return tests(goldenBlue, name, text(beside, name));
  }

  static String text(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no " + name + " beside " + beside.getName());
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /**
   * One test for each case of a text.
   *
   * @param source what the text is called in messages
   * @param json a list of cases
   * @throws IllegalArgumentException if it is not a list of cases, each with a name of its own
   */
  public static Stream<DynamicTest> tests(GoldenBlue goldenBlue, String source, String json) {
    List<Case> cases = CaseReader.read(source, json);
    Set<String> names = new HashSet<>();
    for (Case one : cases) {
      if (!names.add(one.name())) {
        throw new IllegalArgumentException(source + ": two cases of the name " + one.name());
      }
    }
    return cases.stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> one.run(goldenBlue)));
  }

  /**
   * The decisions that the cases of a text come to, in their order, as to be read or printed; a
   * case whose claim is rejected has none.
   *
   * @param source what the text is called in messages
   * @param json a list of cases
   * @throws IllegalArgumentException if it is not a list of cases
   */
  public static Stream<Decision> decisions(GoldenBlue goldenBlue, String source, String json) {
    return CaseReader.read(source, json).stream()
        .flatMap(one -> one.settled(goldenBlue).decisions().stream());
  }
}
