package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private final Path folder;

  UsageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--lang en | expected a command: settle, revise, impact, explain, scorecard, plan, rates, ledger or schemas",
        "--lang zh | 缺少命令：settle、revise、impact、explain、scorecard、plan、rates、ledger 或 schemas",
        "setle --lang=en | found the command setle, expected settle, revise, impact, explain, scorecard, plan, rates, ledger or schemas",
        "setle --lang=zh | 没有 setle 这个命令，应为 settle、revise、impact、explain、scorecard、plan、rates、ledger 或 schemas",
        "rates --lang=en | expected a command: check, show or diff",
        "rates --lang=zh | 缺少命令：check、show 或 diff",
        "rates chek --lang=en | found the command chek, expected check, show or diff",
        "rates check --lang=en | missing: FILE|FOLDER",
        "rates show 330604 --lang=en | missing: --on YYYY-MM-DD",
        "rates show 33060 --on 2023-01-01 --lang=en | DISTRICT: found 33060, expected DISTRICT",
        "rates show 330604 --on 2023-02-30 --lang=en | --on: found 2023-02-30, expected YYYY-MM-DD",
        "rates show 330604 --on 2023-01-01 --subsidy x --lang=en | --subsidy: found x, expected agency-referral | ",
        "rates diff 330604@2023-02-30 b.json --lang=en | found 330604@2023-02-30, expected FILE|DISTRICT@YYYY-MM-DD",
        "rates diff a.json --lang=en | missing: FILE|DISTRICT@YYYY-MM-DD",
        "ledger --lang=en | expected a command: check or compact",
        "ledger chek --lang=zh | 没有 chek 这个命令，应为 check 或 compact",
        "ledger check --lang=en | missing: LEDGER.jsonl",
        "ledger compact a --lang=en | missing: -o FILE",
        "settle a --append --lang=en | --append goes with --ledger FILE, and without --ledger-out",
        "settle a --ledger b --ledger-out c --append --lang=zh | --append 须与 --ledger FILE 同用",
        "settle a --ledger - --append --lang=en | --append goes with --ledger FILE",
        "settle a --ledger b --append -o b --lang=en | b would be written twice",
        "settle --lang en | missing: CLAIMS.jsonl",
        "settle --lang zh | 缺少：CLAIMS.jsonl",
        "settle a --lang fr | --lang: found fr, expected zh|en",
        "settle a --what --lang en | there is no option --what",
        "settle a --what --lang zh | 没有 --what 这个选项",
        "settle a -o --lang en | missing: -o DECISIONS.jsonl",
        "settle a -o b -o c --lang en | -o is given twice",
        "settle a -o b -o c --lang zh | -o 只能给出一次",
        "settle a --decided-on 2023-02-29 --lang en"
            + " | --decided-on: found 2023-02-29, expected YYYY-MM-DD",
        "settle a --decided-on 2023-02-29 --lang zh | --decided-on：实为 2023-02-29，应为 YYYY-MM-DD",
        "explain a --lang en | missing: CLAIM-ID",
        "explain a b c --lang en | one argument too many: c",
        "scorecard --lang en | missing: OBSERVATIONS.csv",
        "scorecard --lang zh | 缺少：OBSERVATIONS.csv",
        "scorecard a b --lang en | one argument too many: b",
        "scorecard a --by year --lang en"
            + " | --by: found year, expected measure|department|township",
        "scorecard a --as-of 2024-9-30 --lang zh" + " | --as-of：实为 2024-9-30，应为 YYYY-MM-DD",
        "scorecard a --html b --html c --lang en | --html is given twice",
        "plan M1 M2 --lang en | one argument too many: M2",
        "plan M99 --lang zh | MEASURE：实为 M99，应为 M1, M2,",
        "plan --yaml --lang en | there is no option --yaml",
        "settle - - --lang en | - can be read only once",
        "settle - --ledger - --lang en | - can be read only once",
        "settle a -o - --rejects - --lang en | - would be written twice",
        "settle a -o b --ledger-out ./b --lang en | b would be written twice",
        "settle a -o b --ledger-out ./b --lang zh | b 会被写入两次",
      })
  void wrongArguments(String args, String said) {
    Run run = Run.of((Object[]) args.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said, "--help").startsWith("golden-blue");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void nothingIsReadAndWritten() throws IOException {
    String claim = individual("C-1", "2023-05-01", 5);
    Path claims = file(folder, "claims.jsonl", claim);
    Path detour = folder.resolve("..").resolve(folder.getFileName()).resolve("claims.jsonl");
    for (String option : new String[] {"-o", "--rejects", "--ledger-out"}) {
      Run run = Run.of("settle", claims, option, detour);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(detour + " is read and would be written");
    }
    Path ledger = folder.resolve("ledger.jsonl");
    Run.on("", "settle", "-", "--ledger-out", ledger);
    assertThat(Run.of("settle", claims, "--ledger", ledger, "-o", ledger).status()).isEqualTo(2);
    assertThat(Run.of("settle", claims, "--ledger", ledger, "--ledger-out", ledger).status())
        .isZero();
    assertThat(claims).hasContent(claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void helpFitsATerminal(String language) {
    for (String command : new String[] {"--version", "settle", "explain", "scorecard", "plan"}) {
      Run run = Run.of(command, "--help", "--lang", language);
      assertThat(run.status()).isZero();
      assertThat(run.out().lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(Run.of("settle", "--help", "--lang", "zh").out()).contains("用法：", "退出状态：");
    assertThat(Run.of("settle", "--help", "--lang", "en").out()).contains("Usage:", "Exit status:");
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(Run.of("--version").out()).matches("golden-blue [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(Messages.in(Language.ZH).bundle().keySet())
        .isEqualTo(Messages.in(Language.EN).bundle().keySet());
  }

  @Test
  void theLocaleDecidesWhereNothingIsAskedFor() {
    assertThat(LanguageChoice.of(new String[0], Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
    assertThat(LanguageChoice.of(new String[0], Locale.FRENCH)).isEqualTo(Language.EN);
    String[] asked = {"settle", "--lang", "EN"};
    assertThat(LanguageChoice.of(asked, Locale.CHINA)).isEqualTo(Language.EN);
  }
}
