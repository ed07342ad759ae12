package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.training.EliteTrainingClaim;
import io.github.goldenblue.training.EliteTrainingClaim.Course;
import io.github.goldenblue.training.EliteTrainingClaim.Venue;
import java.time.LocalDate;
import java.util.List;

/** Courses for the best, in the province and beyond; some cost more than is paid. */
final class EliteTrainingYear implements SubsidyYear {
  private static final int COURSES = 11;

  /** At the edges of both ceilings, and a course that a sponsor paid for. */
  private static final List<String> EDGES =
      List.of("0", "9999.99", "10000", "10000.01", "19999.99", "20000", "20000.01");

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("ET");

  EliteTrainingYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate end : chance.days(COURSES, LocalDate.of(2023, 3, 15), Intake.YEAR_END)) {
      fileCourse(end);
    }
    LocalDate on = LocalDate.of(2023, 11, 24);
    for (String cost : EDGES) {
      file(on, pool.school(), Course.MASTER, Venue.IN_PROVINCE, Yuan.parse(cost));
      file(on, pool.school(), Course.MASTER, Venue.OUT_OF_PROVINCE, Yuan.parse(cost));
    }
    return intake.numbered();
  }

  /** All that go together cost the same, but for the last stretch of the journey. */
  private void fileCourse(LocalDate end) {
    OrganisationId organiser = pool.school();
    Course course = chance.oneOf(List.of(Course.values()));
    Venue venue = chance.oneOf(List.of(Venue.values()));
    int most = venue == Venue.IN_PROVINCE ? 1300 : 2500;
    long fee = 1000L * chance.between(400, most);
    for (int i = chance.between(6, 12); i > 0; i--) {
      file(end, organiser, course, venue, Yuan.ofFen(fee + 50L * chance.between(0, 200)));
    }
  }

  private void file(LocalDate on, OrganisationId organiser, Course course, Venue venue, Yuan cost) {
    intake.file(
        on,
        EliteTrainingClaim.builder()
            .trainee(pool.newcomer())
            .organiser(organiser)
            .course(course)
            .venue(venue)
            .frontLine(!chance.percent(5))
            .cost(cost),
        EliteTrainingClaim.Builder::build);
  }
}
