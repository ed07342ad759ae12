package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.SamplePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
  private static final GoldenBlue BLUE = Books.under(Books.BONUS);

  @Test
  void aPlanWhoseSubsidiesItemsAndDeterminationsAreKnownHasNoFault() {
    assertThat(unknown(SamplePlan.plan())).isEmpty();
  }

  @Test
  void everythingThatTheLibraryDoesNotKnowIsListedAtItsPath() {
    String plan = SamplePlan.TEXT.replace("['bonus']", "['bonus','rent']");
    String coverage =
        SamplePlan.COVERAGE
            .replace("'bonus.head'", "'bonus.foot','rent'")
            .replace("'bonus.perHeadDetermined'", "'bonus.heads'");
    assertThat(unknown(SamplePlan.parse("a plan", plan, coverage)))
        .extracting(Fault::path)
        .containsExactly(
            "measures[0].subsidies[1]",
            "coverage.sentences[0].computed[1]",
            "coverage.sentences[0].computed[2]",
            "coverage.sentences[0].determined[0]");
  }

  private static List<Fault> unknown(Plan plan) {
    return PlanCheck.unknown(plan, BLUE.subsidies(), BLUE.rateBooks());
  }
}
