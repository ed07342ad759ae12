package io.github.goldenblue.testkit;

import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A conformance report in words. */
final class ConformanceText {
  private final Conformance report;
  private final Language language;

  private ConformanceText(Conformance report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** The whole report, Chinese first. */
  static String of(Conformance report) {
    return Stream.of(Language.ZH, Language.EN)
        .map(language -> new ConformanceText(report, language).text())
        .reduce((one, other) -> one + "\n" + other)
        .orElseThrow();
  }

  /** One line for each language. */
  static String summary(Conformance report) {
    return new ConformanceText(report, Language.ZH).summary()
        + "\n"
        + new ConformanceText(report, Language.EN).summary();
  }

  private String text() {
    List<String> lines = new ArrayList<>(List.of(summary()));
    report.loaded().ifPresent(loaded -> lines.add(scope(loaded)));
    for (Level level : Level.values()) {
      List<LawReport> due = report.laws().stream().filter(law -> law.level() == level).toList();
      if (!due.isEmpty()) {
        lines.add("");
        lines.add(language.of(level.words()));
        due.forEach(law -> lines.addAll(lines(law)));
      }
    }
    if (report.county().cases().isEmpty()) {
      lines.add("  " + say("没有案例", "there are no cases"));
    }
    return String.join("\n", lines) + "\n";
  }

  private String summary() {
    String name = report.name() + report.district().map(code -> " " + code).orElse("");
    long held = report.count(LawReport.Status.HELD);
    long broken = report.count(LawReport.Status.BROKEN);
    long notRun = report.count(LawReport.Status.NOT_RUN);
    String level = language.of(report.level().words());
    int all = report.laws().size();
    return say(
        "%s：%s。准则共 %d 条，成立 %d 条，不成立 %d 条，未检验 %d 条。"
            .formatted(name, level, all, held, broken, notRun),
        "%s: %s. Of %d laws: %d held, %d broken, %d not run."
            .formatted(name, level, all, held, broken, notRun));
  }

  /** On which claims the laws were tried. */
  private String scope(LoadedCounty loaded) {
    RandomClaims claims = loaded.claims();
    List<String> ids = claims.subsidies().stream().map(Subsidy::id).toList();
    return say(
        "随机申请：%s 至 %s，补贴 %s".formatted(claims.firstDay(), claims.lastDay(), String.join("、", ids)),
        "Random claims of %s to %s for %s"
            .formatted(claims.firstDay(), claims.lastDay(), String.join(", ", ids)));
  }

  private List<String> lines(LawReport law) {
    String status = language.of(law.status().words());
    String times = law.tries() > 1 ? say("（%d 次）", " (%d times)").formatted(law.tries()) : "";
    List<String> lines = new ArrayList<>();
    lines.add("  " + status + say("：", ": ") + language.of(law.sentence()) + times);
    law.counterexample().stream()
        .flatMap(String::lines)
        .forEach(line -> lines.add("      " + line));
    return lines;
  }

  private String say(String zh, String en) {
    return language.of(new Bilingual(zh, en));
  }
}
