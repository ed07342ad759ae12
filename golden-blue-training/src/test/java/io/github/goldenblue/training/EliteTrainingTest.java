package io.github.goldenblue.training;

import static io.github.goldenblue.testkit.Bench.yuan;
import static io.github.goldenblue.training.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import io.github.goldenblue.training.EliteTrainingClaim.Course;
import io.github.goldenblue.training.EliteTrainingClaim.Venue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EliteTrainingTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, EliteTrainingTest.class, "elite-training.cases.json");
  }

  static EliteTrainingClaim.Builder claim(Venue venue, Yuan cost) {
    return EliteTrainingClaim.builder()
        .id("E")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .trainee(PersonId.of("trainee"))
        .organiser(OrganisationId.of("organiser"))
        .course(Course.CRAFTSMAN)
        .venue(venue)
        .frontLine(true)
        .cost(cost);
  }

  @Test
  void theCostIsPaidUpToTheCeilingOfTheVenueInEveryCourse() {
    for (Course course : Course.values()) {
      for (long cost = 0; cost <= 30_000; cost += 500) {
        EliteTrainingClaim near = claim(Venue.IN_PROVINCE, Yuan.of(cost)).course(course).build();
        EliteTrainingClaim far = claim(Venue.OUT_OF_PROVINCE, Yuan.of(cost)).course(course).build();
        assertThat(BENCH.decide(near).amount()).isEqualTo(yuan(Math.min(cost, 10_000)));
        assertThat(BENCH.decide(far).amount()).isEqualTo(yuan(Math.min(cost, 20_000)));
      }
    }
  }
}
