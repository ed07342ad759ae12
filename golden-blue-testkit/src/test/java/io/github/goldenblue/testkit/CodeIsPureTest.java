package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that asks for more than claim and rates is told, with what it asks for. */
class CodeIsPureTest {
  private final Path folder;

  CodeIsPureTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Class<?> county(String members, String statement) {
    return CompiledModule.provider(
        folder,
        members
            + """
            @Override public List<RateBook> rateBooks() {
              Object answer = %s;
              return answer == null ? null : new ArrayList<>();
            }
            """
                .formatted(statement),
        Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.time.LocalDate.now()|时钟 clock",
        "(java.util.function.Supplier<Object>) java.time.Instant::now|时钟 clock",
        "java.time.Clock.systemUTC()|时钟 clock",
        "new Date()|时钟 clock",
        "System.nanoTime()|时钟 clock",
        "System.getenv(\"PATH\")|环境 environment",
        "Integer.getInteger(\"rate\")|环境 environment",
        "Locale.getDefault()|环境 environment",
        "\"i\".toUpperCase()|环境 environment",
        "String.format(\"%d\", 1)|环境 environment",
        "java.nio.file.Path.of(\"rates\").toFile().exists()|输入输出 input or output",
        "LakeCounty.class.getResource(\"rates.json\")|输入输出 input or output",
        "System.out|输入输出 input or output",
        "new Random(1).nextInt()|随机 chance",
        "UUID.randomUUID()|随机 chance",
        "Math.random()|随机 chance",
        "Thread.currentThread()|线程 threads"
      })
  void whatItMustNotAskForIsTold(String statement, String impurity) {
    Class<?> county = county("", statement);
    assertThatThrownBy(() -> CodeIsPure.check(county))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(impurity + ": ")
        .hasMessageContaining("(LakeCounty.java:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private static int seen;|seen++",
        "private static final int[] SEEN = {0};|SEEN[0]++",
        "private static final ArrayList<String> SEEN = new ArrayList<>();|SEEN.add(\"\")",
        "private static final java.util.concurrent.atomic.AtomicLong SEEN = "
            + "new java.util.concurrent.atomic.AtomicLong();|SEEN.incrementAndGet()",
        "private int seen;|seen++"
      })
  void whatIsKeptFromOneClaimToTheNextIsTold(String members, String statement) {
    Class<?> county = county(members, statement);
    assertThatThrownBy(() -> CodeIsPure.check(county)).hasMessageContaining("状态 state: ");
  }

  @Test
  void whatAFormulaCallsInItsModuleIsLookedInto() {
    Class<?> county =
        county(
            "static final class Deep { Object day() { return java.time.Year.now(); } }",
            "new Deep().day()");
    assertThatThrownBy(() -> CodeIsPure.check(county)).hasMessageContaining("java.time.Year.now()");
  }

  @Test
  void codeThatAsksForNothingIsPure() {
    Class<?> county =
        county(
            "private static final List<String> FIXED = List.of(\"a\"); private enum E { A, B }",
            "FIXED.get(0).toUpperCase(Locale.ROOT) + E.valueOf(\"A\") + java.time.LocalDate.EPOCH");
    assertThatCode(() -> CodeIsPure.check(county)).doesNotThrowAnyException();
  }
}
