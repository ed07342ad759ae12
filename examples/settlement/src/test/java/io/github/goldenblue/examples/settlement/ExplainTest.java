package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private final Path folder;
  private final Path decisions;

  ExplainTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.decisions = folder.resolve("decisions.jsonl");
    Run.of("settle", Claims.mixed(folder), "-o", decisions);
  }

  @Test
  void inEnglish() {
    Run run = Run.of("explain", decisions, "A-2", "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            Claim A-2 · Reward for agencies that recruit
            Granted: 100,000.00 yuan

            Payments
              100,000.00 to organisation A · Recruitment reward: 130 × 800.00 = 104,000.00""");
  }

  @Test
  void inChinese() {
    Run run = Run.of("explain", decisions, "A-2", "--lang=zh");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            申请 A-2 · 人力资源服务机构引才奖励
            准予支付：100,000.00 元

            支付明细
              100,000.00 元 付给单位 A · 招引奖励：130 × 800.00 = 104,000.00""");
  }

  @Test
  void everyMatchInTheFile() throws IOException {
    String twice = Files.readString(decisions).repeat(2);
    Run run = Run.on(twice, "explain", "-", "I-2");
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("(?s)Claim I-2 .*\n\nClaim I-2 ");
  }

  @Test
  void anIdThatIsEscapedInTheFile() throws IOException {
    String escaped = Files.readString(decisions).replace("\"I-2\"", "\"\\u0049-2\"");
    assertThat(Run.on(escaped, "explain", "-", "I-2").out()).startsWith("Claim I-2 ");
  }

  @Test
  void noSuchClaim() {
    Run run = Run.of("explain", decisions, "I-9");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("golden-blue: no decision for I-9 in " + decisions + "\n");
  }

  @Test
  void linesThatAreNoDecisions() {
    Run run = Run.of("explain", folder.resolve("mixed.jsonl"), "I-1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errWithout(folder))
        .startsWith("Lines that are no decisions: 1; the first is …/mixed.jsonl:1: not a decision")
        .endsWith("golden-blue: no decision for I-1 in …/mixed.jsonl\n");
  }

  @Test
  void noSuchFile() {
    Run run = Run.of("explain", folder.resolve("nothing.jsonl"), "I-1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("there is no such file");
  }
}
