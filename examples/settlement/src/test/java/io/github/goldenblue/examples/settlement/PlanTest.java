package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.PlanWriter;
import io.github.goldenblue.core.json.Plans;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  private static final Plan PLAN = ScorecardTest.PLAN;
  private static final List<PlanPart> PARTS = PlanPart.of(PLAN);

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void accountsForEveryPart(String language) {
    Run run = Run.of("plan", "--lang", language);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.split(" ")[0]).filter(id -> !id.isEmpty()))
        .containsSubsequence(PARTS.stream().map(PlanPart::id).toList());
    assertThat(run.out()).doesNotContainIgnoringCase("to do").doesNotContain("待办", "null");
  }

  @Test
  void somethingIsDoneWithEveryPart() {
    PlanText text = new PlanText(Messages.in(Language.EN), id -> id);
    assertThat(PARTS).hasSize(21 + 4 + 1);
    assertThat(PARTS)
        .allSatisfy(part -> assertThat(text.uses(part)).as(part.id()).isNotEmpty())
        .allSatisfy(part -> assertThat(text.departments(part)).as(part.id()).isNotBlank());
  }

  @Test
  void aMeasureInFull() {
    Run run = Run.of("plan", "M6");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("M6  ")
        .contains(
            "Departments: ",
            "\nSubsidies, computed\n",
            "Reward for agencies that recruit (agency-referral)",
            "\nReadings\n  R-1: ",
            "\nSentence by sentence\n  三(一)6#1: ");
    assertThat(Run.of("plan", "m6", "--lang", "zh").out()).contains("补贴（可计算）", "逐句对照");
  }

  @Test
  void everyPartShowsAllThatItHolds() {
    for (PlanPart part : PARTS) {
      String page = Run.of("plan", part.id()).out().replaceAll("\n +", " ");
      Plan plan = part.plan();
      assertThat(page).as(part.id()).doesNotContain("missing", "null");
      plan.targets().forEach(target -> assertThat(page).contains(target.id() + ": "));
      plan.commitments().forEach(task -> assertThat(page).contains(task.id() + ": "));
      plan.rights().forEach(right -> assertThat(page).contains(right.id() + ": "));
      plan.unmodelled().forEach(one -> assertThat(page).contains(one.id() + ": "));
      plan.coverage().sentences().forEach(one -> assertThat(page).contains(one.at() + ": "));
    }
  }

  @Test
  void everySentenceStandsInOnePart() {
    assertThat(PARTS.stream().mapToInt(part -> part.plan().coverage().sentences().size()).sum())
        .isEqualTo(PLAN.coverage().sentences().size());
  }

  @Test
  void asJson() {
    assertThat(Run.of("plan", "--json").out()).isEqualTo(new PlanWriter().write(PLAN) + "\n");
    String part = Run.of("plan", "M6", "--json").out();
    assertThat(part).startsWith("{\"format\":\"golden-blue/plan/1\"").endsWith("}\n");
    assertThat(parse(part).measures()).extracting(Measure::id).containsExactly("M6");
  }

  @Test
  void everyPartIsAPlanThatCanBeReadBack() {
    for (PlanPart part : PARTS) {
      Plan read = parse(new PlanWriter().write(part.plan()));
      assertThat(read.targets()).as(part.id()).isEqualTo(part.plan().targets());
      assertThat(read.commitments()).isEqualTo(part.plan().commitments());
      assertThat(read.readings()).isEqualTo(part.plan().readings());
    }
  }

  @Test
  void anUnknownPartIsAnsweredWithWhatThereIs() {
    Run run = Run.of("plan", "M22");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("golden-blue: MEASURE: found M22, expected M1, M2, ")
        .contains("S4, general");
  }

  private static Plan parse(String json) {
    String none =
        "{\"format\":\"golden-blue/coverage/1\",\"document\":\""
            + PLAN.coverage().document()
            + "\",\"sentences\":[]}";
    return Plans.parse(
        "part", json.getBytes(StandardCharsets.UTF_8), none.getBytes(StandardCharsets.UTF_8));
  }
}
