package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.OrderClassClaim.Stage;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrderClassTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(Shangyu.GOLDEN_BLUE, OrderClassTest.class, "order-class.cases.json");
  }

  static OrderClassClaim claim(Stage stage, int trainingMonths, int monthsWorked) {
    return OrderClassClaim.builder()
        .id("O")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .graduate(PersonId.of("graduate"))
        .trainingMonths(trainingMonths)
        .contractSigned(true)
        .insured(true)
        .stage(stage)
        .monthsWorked(monthsWorked)
        .build();
  }

  @Test
  void twelveMonthsOfTrainingAndAtTheAnniversaryTwelveOfWork() {
    for (int training = 10; training <= 14; training++) {
      for (int worked = 10; worked <= 14; worked++) {
        boolean isYear = training >= 12 && worked >= 12;
        assertThat(BENCH.decide(claim(Stage.HIRING, training, worked)).amount())
            .isEqualTo(yuan(training >= 12 ? 5000 : 0));
        assertThat(BENCH.decide(claim(Stage.FIRST_ANNIVERSARY, training, worked)).amount())
            .isEqualTo(yuan(isYear ? 5000 : 0));
      }
    }
  }
}
