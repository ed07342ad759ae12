package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanException;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.sample.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest {
  private final PlanWriter writer = new PlanWriter();

  @Test
  void aPlanWrittenAndReadAgainIsTheSame() {
    Plan plan = SamplePlan.plan();
    String text = writer.write(plan);
    Plan again =
        Plans.parse(
            plan.source(),
            text.getBytes(StandardCharsets.UTF_8),
            writer.writeCoverage(plan).getBytes(StandardCharsets.UTF_8));
    assertThat(again).isEqualTo(plan);
    assertThat(writer.write(again)).isEqualTo(text).doesNotContain("\n");
  }

  @Test
  void aDepartmentIsFoundByItsIdItsNamesAndItsAliases() {
    Plan plan = SamplePlan.plan();
    for (String name : List.of("labour", "人社局", "Labour Bureau", "劳动局")) {
      assertThat(plan.department(name)).map(one -> one.id()).contains("labour");
    }
    assertThat(plan.department("劳动")).isEmpty();
  }

  @Test
  void filesThatAreNotThereAreAllNamedWithTheirProvider() {
    assertThatThrownBy(() -> Plans.read(PlansTest.class, "none.plan.json", "none.coverage.json"))
        .isInstanceOf(PlanException.class)
        .hasMessageContainingAll(PlansTest.class.getName(), "none.plan.json", "none.coverage.json");
  }

  @Test
  void aScorecardIsWrittenWithExactFractionsAndWithoutWhatIsNotKnown() {
    Scorecard scorecard =
        Scorecard.of(
            SamplePlan.plan(),
            List.of(Observation.of("trained", "410999", "2022", 200)),
            LocalDate.of(2022, 12, 31));
    String text = new ScorecardWriter().write(scorecard);
    assertThat(text)
        .startsWith(
            "{\"format\":\"golden-blue/scorecard/1\",\"district\":\"410999\","
                + "\"plan\":\"2022-2024\",\"asOf\":\"2022-12-31\",\"progress\":["
                + "{\"target\":\"yearly\",\"measure\":\"M1\",\"departments\":[\"labour\"],"
                + "\"unit\":\"PERSONS\",\"window\":{\"from\":\"2022-01-01\",\"to\":\"2022-12-31\","
                + "\"goal\":{\"numerator\":365,\"denominator\":1}},\"area\":\"410999\","
                + "\"value\":{\"numerator\":200,\"denominator\":1},"
                + "\"left\":{\"numerator\":165,\"denominator\":1},"
                + "\"attainment\":{\"numerator\":40,\"denominator\":73},"
                + "\"onPace\":false,\"complete\":true,\"status\":\"MISSED\"}")
        .contains("\"approximate\":true")
        .contains("\"area\":\"410999\",\"complete\":false,\"status\":\"NO_DATA\"}")
        .endsWith("\"area\":\"west\",\"complete\":false}]}");
  }
}
