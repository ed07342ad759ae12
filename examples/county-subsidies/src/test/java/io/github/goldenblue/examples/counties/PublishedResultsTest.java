package io.github.goldenblue.examples.counties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.examples.counties.ShortCourseClaim.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums that counties published come out to the yuan. */
class PublishedResultsTest {
  private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  private static final String INTERN =
      """
      {"subsidy":"internship","id":"X-%1$03d","district":"140828","on":"2024-12-31",
       "enterprise":"E-1","intern":"P-%1$03d","programme":"COLLEGE","from":"2024-01-01",
       "to":"2024-12-31","boardAndLodgingProvided":false,"commercialInsuranceCost":240,
       "workInjuryInsuranceCost":0}""";

  /** One trainee of a kind: which of the four conditions it meets. */
  private record Kind(int people, boolean eligible, boolean filed, boolean retired, boolean pass) {
    static Kind counted(int people) {
      return new Kind(people, true, true, false, true);
    }

    Trainee trainee(int number) {
      return Trainee.builder()
          .person(PersonId.of("P-" + number))
          .eligible(eligible)
          .filed(filed)
          .retired(retired)
          .passed(pass)
          .build();
    }
  }

  @Test
  void fiftyNineInternsOfXiaGetSixtyPercentForTwelveMonthsAndTheirInsurance() {
    List<Claim> claims =
        IntStream.rangeClosed(1, 59)
            .mapToObj(number -> GOLDEN_BLUE.readClaim(INTERN.formatted(number)))
            .toList();
    SettledBatch settled = GOLDEN_BLUE.settle(Ledger.EMPTY, claims);
    assertThat(settled.rejections()).isEmpty();
    assertThat(paid(settled, "internship")).isEqualTo(Yuan.of(756_144));
    assertThat(paid(settled, "commercial-insurance")).isEqualTo(Yuan.of(14_160));
    assertThat(total(settled)).isEqualTo(Yuan.of(770_304));
  }

  @Test
  void ofThirtyOneCraftsmenOfWuchengThreeDoNotCount() {
    Kind ineligible = new Kind(3, false, true, false, true);
    assertThat(wucheng(Course.CRAFTSMAN, Kind.counted(28), ineligible)).isEqualTo(Yuan.of(14_000));
  }

  @Test
  void ofEightHundredThirtyTwoCareWorkersSevenHundredTwentySevenCount() {
    Kind notFiled = new Kind(31, true, false, false, true);
    Kind retired = new Kind(72, true, true, true, true);
    Kind failed = new Kind(2, true, true, false, false);
    assertThat(wucheng(Course.CARE_WORKER, Kind.counted(727), notFiled, retired, failed))
        .isEqualTo(Yuan.of(363_500));
  }

  @Test
  void twentyEightVeteransAllCount() {
    assertThat(wucheng(Course.VETERAN, Kind.counted(28))).isEqualTo(Yuan.of(22_400));
  }

  private static Yuan wucheng(Course course, Kind... kinds) {
    ShortCourseClaim.Builder claim =
        ShortCourseClaim.builder()
            .id("W-1")
            .district(District.of("330702"))
            .on(LocalDate.of(2020, 12, 1))
            .organiser(OrganisationId.of("O-1"))
            .course(course);
    int number = 0;
    for (Kind kind : kinds) {
      for (int i = 0; i < kind.people(); i++) {
        claim.addTrainees(kind.trainee(number++));
      }
    }
    return total(GOLDEN_BLUE.settle(Ledger.EMPTY, List.of(claim.build())));
  }

  private static Yuan total(SettledBatch settled) {
    return settled.decisions().stream()
        .map(decision -> ((Outcome.Granted) decision.outcome()).paid())
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  private static Yuan paid(SettledBatch settled, String item) {
    return settled.decisions().stream()
        .flatMap(decision -> decision.payments().stream())
        .filter(payment -> payment.item().equals(item))
        .map(payment -> payment.amount().high())
        .reduce(Yuan.ZERO, Yuan::plus);
  }
}
