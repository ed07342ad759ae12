package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.PracticalTrainingClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Schools train classes from elsewhere for some weeks or months; some trainees come back. */
final class PracticalTrainingYear implements SubsidyYear {
  private static final int CLASSES = 32;
  private static final int RETURNING = 10;
  private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 10, 31);
  private static final List<Integer> MONTHS = List.of(1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("PT");

  PracticalTrainingYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate from : chance.days(CLASSES, FIRST, LAST)) {
      List<PersonId> trainees =
          Stream.generate(pool::newcomer).limit(chance.between(7, 14)).toList();
      OrganisationId provider = pool.school();
      DateRange training = training(from);
      trainees.forEach(trainee -> file(training, trainee, provider, !chance.percent(5)));
    }
    for (int i = 0; i < RETURNING; i++) {
      fileReturning();
    }
    return intake.numbered();
  }

  /** Three months, two of which one counts, and one that counts no more. */
  private void fileReturning() {
    PersonId trainee = pool.newcomer();
    OrganisationId provider = pool.school();
    LocalDate from = chance.day(LocalDate.of(2023, 1, 5), LocalDate.of(2023, 3, 31));
    file(months(from, 3), trainee, provider, true);
    file(months(from.plusMonths(4), 2), trainee, provider, true);
    file(months(from.plusMonths(7), 1), trainee, provider, true);
  }

  private void file(
      DateRange training, PersonId trainee, OrganisationId provider, boolean fromOutsideCity) {
    LocalDate on = training.to().isAfter(Intake.YEAR_END) ? Intake.YEAR_END : training.to();
    intake.file(
        on.isBefore(Intake.NEW_YEAR) ? Intake.NEW_YEAR : on,
        PracticalTrainingClaim.builder()
            .provider(provider)
            .trainee(trainee)
            .fromOutsideCity(fromOutsideCity)
            .from(training.from())
            .to(training.to())
            .transportDetermined(chance.determined(300, 1500, 50))
            .commercialInsuranceCost(Yuan.ofFen(145L * training.days())),
        PracticalTrainingClaim.Builder::build);
  }

  /** Whole months as a rule; some weeks more or less here and there. */
  private DateRange training(LocalDate from) {
    DateRange whole = months(from, chance.oneOf(MONTHS));
    int weeks = chance.percent(30) ? chance.between(-2, 2) : 0;
    return new DateRange(from, whole.to().plusWeeks(weeks));
  }

  private static DateRange months(LocalDate from, int months) {
    return new DateRange(from, from.plusMonths(months).minusDays(1));
  }
}
