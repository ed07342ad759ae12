package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardTest {
  static final Path SAMPLE = Path.of("..", "data", "observations-2022-2024.csv");
  static final Plan PLAN = LoadedPlan.of(GoldenBlue.load());

  private static final String HEADING = "indicator,area,period,value\n";

  private final Path folder;

  ScorecardTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyTargetHasALine() {
    Run run = Run.of("scorecard", SAMPLE, "--as-of", "2024-09-30");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(PLAN.targets())
        .extracting(Target::id)
        .allSatisfy(id -> assertThat(run.out()).contains(id));
    assertThat(run.out())
        .contains("Targets now: " + PLAN.targets().size() + " · Met ")
        .endsWith("As of 2024-09-30.\n");
  }

  @Test
  void theSampleHasEveryStatus() {
    String autumn = Run.of("scorecard", SAMPLE, "--as-of", "2024-09-30").out();
    assertThat(autumn)
        .contains("  On track\n", "  Behind\n", "  Missed\n", "  No data\n", "  Met\n");
    String end = Run.of("scorecard", SAMPLE).out();
    assertThat(end).contains("  Missed\n", "  No data\n", "  Met\n");
  }

  @Test
  void looksBackFromTheLastDayObservedAndSaysSo() {
    Run run = Run.on(HEADING + "recruitment-events,330604,2023-Q2,40\n", "scorecard", "-");
    assertThat(run.out()).contains("As of 2023-06-30, the last day that an observation covers");
    Run chinese =
        Run.on(HEADING + "recruitment-events,330604,2023-Q2,40\n", "scorecard", "-", "--lang=zh");
    assertThat(chinese.out()).contains("截至 2023-06-30，即观测所及的最后一天");
  }

  @Test
  void missingIsNeverZeroAndShortOfTheGoalIsNever100() {
    String csv = HEADING + "skilled-trained,330604,2022,19999\n";
    assertThat(Run.on(csv, "scorecard", "-").out())
        .containsPattern("2022 +≥ 20,000 +19,999 +99\\.9% +behind +Missed")
        .containsPattern("2022 +≥ 80 +— +— +— +No data")
        .containsPattern("2023 +≥ 80 +— +— +not begun +No data")
        .doesNotContain("100.0%", " 0.0%");
  }

  @Test
  void anIncompleteValueIsALowerBound() {
    String csv = HEADING + "recruitment-events,330604,2023-Q1,85\n";
    assertThat(Run.on(csv, "scorecard", "-", "--as-of", "2023-12-31").out())
        .containsPattern("2023 +≥ 80 +at least 85 +at least 106\\.2% +\\S+.* Met");
  }

  @Test
  void byDepartment() {
    Run run = Run.of("scorecard", SAMPLE, "--by", "department", "--lang", "zh");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\n区人力社保局\n", "\n区总工会\n", "已达成", "当前目标：");
  }

  @Test
  void townshipsHaveValuesAndNoStatus() {
    String csv =
        HEADING
            + "recruitment-events,baiguan,2023,30\nrecruitment-events,fenghui,2023,10\n"
            + "recruitment-events,330604,2023,120\n";
    Run run = Run.on(csv, "scorecard", "-", "--by", "township");
    assertThat(run.out())
        .containsPattern("2023 +30 +25\\.0%")
        .containsPattern("2023 +10 +8\\.3%")
        .contains("The plan divides no target among the townships");
  }

  @Test
  void thePageGoesWhereItIsWanted() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = Run.of("scorecard", SAMPLE, "--html", page);
    assertThat(run.out()).endsWith("Written: " + page + "\n");
    String written = Files.readString(page);
    Run standard = Run.of("scorecard", SAMPLE, "--html", "-");
    assertThat(standard.out()).isEqualTo(written).startsWith("<!DOCTYPE html>");
    assertThat(standard.err()).contains("Targets now:");
  }

  @Test
  void aFailureLeavesTheOldPage() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "old");
    assertThat(Run.on("nonsense", "scorecard", "-", "--html", page).status()).isEqualTo(1);
    assertThat(page).hasContent("old");
    Path nowhere = folder.resolve("nowhere").resolve("page.html");
    Run run = Run.of("scorecard", SAMPLE, "--html", nowhere);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write " + nowhere + ": its folder does not exist");
    assertThat(run.out()).isEmpty();
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(page));
  }

  @Test
  void theObservationsAreNotOverwritten() {
    Run run = Run.of("scorecard", SAMPLE, "--html", SAMPLE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is read and would be written");
  }
}
