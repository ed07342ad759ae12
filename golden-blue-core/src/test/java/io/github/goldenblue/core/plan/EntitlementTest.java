package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Pass;
import io.github.goldenblue.core.sample.Pass.Condition;
import io.github.goldenblue.core.sample.Pass.Gate;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.SkillLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a right grants: where it is looked up, both ways, and on what it rests. */
class EntitlementTest {
  private static final RateLibrary LIBRARY =
      Pass.library(
          Books.book(
              "330600", Pass.edition("2021-01-01", "", Pass.row("smith", "LEVEL_4", "'NORTH'"))),
          Books.book(
              "330604",
              Pass.edition(
                  "2022-05-16",
                  "'until':'2024-12-31','reading':'R-1',",
                  Pass.row("mason", "LEVEL_2", "'SOUTH','EAST'", "'clause':['D 8','D 9']"),
                  Pass.row("mason", "LEVEL_3", "'EAST'", "'requires':['HELMET','BADGE']"),
                  Pass.row("smith", "LEVEL_3", "'NORTH'", "'reading':['R-1']"))));
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  @Test
  void aQuestionIsAnsweredForwardsInTheOrderOfTheAxisAsked() {
    assertThat(gates("mason", SkillLevel.LEVEL_2)).containsExactly(Gate.EAST, Gate.SOUTH);
    assertThat(gates("mason", SkillLevel.LEVEL_3)).containsExactly(Gate.EAST);
    assertThat(gates("smith", SkillLevel.LEVEL_3)).containsExactly(Gate.NORTH);
  }

  @Test
  void theSameRowsAnswerBackwards() {
    assertThat(grants(Pass.levels("mason", Gate.EAST)))
        .containsExactly(SkillLevel.LEVEL_3, SkillLevel.LEVEL_2);
    assertThat(grants(Pass.levels("mason", Gate.SOUTH))).containsExactly(SkillLevel.LEVEL_2);
    assertThat(grants(Pass.levels("mason", Gate.NORTH))).isEmpty();
    assertThat(
            grants(
                Pass.TYPE.ask(
                    Pass.TRADE, Pass.GATE.at(Gate.EAST), Pass.LEVEL.at(SkillLevel.LEVEL_3))))
        .containsExactly("mason");
  }

  @Test
  void whatNoRowListsIsNotGranted() {
    assertThat(gates("mason", SkillLevel.LEVEL_1)).isEmpty();
    assertThat(gates("baker", SkillLevel.LEVEL_2)).isEmpty();
    assertThat(gates("Mason", SkillLevel.LEVEL_2)).isEmpty();
  }

  @Test
  void anEntitlementSaysOnWhatItRests() {
    Entitlement<Gate> own = answers(Pass.gates("mason", SkillLevel.LEVEL_2)).get(0);
    assertThat(own.clauses()).extracting(Clause::article).containsExactly("8", "9");
    assertThat(own.readings()).containsExactly(new Reading("R-1"), new Reading("R-2"));
    assertThat(own.edition())
        .isEqualTo(new UsedEdition(District.of("330604"), LocalDate.of(2022, 5, 16)));
    Entitlement<Gate> around = answers(Pass.gates("smith", SkillLevel.LEVEL_3)).get(0);
    assertThat(around.clauses()).containsExactly(Clause.of("Document of 330604", "7"));
    assertThat(around.right()).isEqualTo("pass");
  }

  @Test
  void anEntitlementSaysWhatItRequiresAndWhatOfThatIsUnmet() {
    Entitlement<Gate> pass = answers(Pass.gates("mason", SkillLevel.LEVEL_3)).get(0);
    assertThat(pass.requires()).containsExactly(Condition.BADGE, Condition.HELMET);
    assertThat(pass.unmet(List.of())).isEqualTo(pass.requires());
    assertThat(pass.unmet(EnumSet.of(Condition.HELMET))).containsExactly(Condition.BADGE);
    assertThat(pass.unmet(EnumSet.allOf(Condition.class))).isEmpty();
    assertThat(answers(Pass.gates("smith", SkillLevel.LEVEL_3)).get(0).requires()).isEmpty();
  }

  @Test
  void theNearestDistrictDecidesAndReplacesTheRightWhole() {
    RightQuestion<Gate> question = Pass.gates("smith", SkillLevel.LEVEL_4);
    assertThat(answers(question, "330681", DAY)).hasSize(1);
    assertThat(answers(question, "330604-port", LocalDate.of(2022, 5, 15))).hasSize(1);
    assertThat(answers(question, "330604-port", LocalDate.of(2022, 5, 16))).isEmpty();
  }

  @Test
  void pastItsLastDayNeitherAnOlderEditionNorTheParentStepsIn() {
    RightQuestion<Gate> question = Pass.gates("mason", SkillLevel.LEVEL_3);
    assertThat(answers(question, "330604", LocalDate.of(2024, 12, 31))).hasSize(1);
    assertThatThrownBy(() -> answers(question, "330604", LocalDate.of(2025, 1, 1)))
        .isInstanceOf(RatesMissingException.class)
        .hasMessageContainingAll("pass", "330604", "2025-01-01", "2024-12-31");
  }

  @Test
  void whereNothingIsInForceItIsAnErrorAndNotAnEmptyAnswer() {
    RightQuestion<Gate> question = Pass.gates("mason", SkillLevel.LEVEL_3);
    assertThatThrownBy(() -> answers(question, "110101", DAY))
        .isInstanceOf(RatesMissingException.class);
    assertThatThrownBy(() -> answers(question, "330600", LocalDate.of(2020, 12, 31)))
        .isInstanceOf(RatesMissingException.class);
  }

  private static List<Gate> gates(String trade, SkillLevel level) {
    return grants(Pass.gates(trade, level));
  }

  private static <G> List<G> grants(RightQuestion<G> question) {
    return answers(question).stream().map(Entitlement::grant).toList();
  }

  private static <G> List<Entitlement<G>> answers(RightQuestion<G> question) {
    return answers(question, "330604", DAY);
  }

  private static <G> List<Entitlement<G>> answers(
      RightQuestion<G> question, String district, LocalDate on) {
    return Entitlement.answering(
        question, LIBRARY.rates(District.of(district), on, Optional.empty()));
  }
}
