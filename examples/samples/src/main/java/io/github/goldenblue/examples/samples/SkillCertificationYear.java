package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.SkillLevel;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.training.SkillCertificationClaim;
import java.time.LocalDate;
import java.util.List;

/** Enterprises certify their employees themselves; some file a certificate twice. */
final class SkillCertificationYear implements SubsidyYear {
  private static final int CLAIMS = 230;
  private static final int FILED_TWICE = 9;
  private static final int RISEN = 7;
  private static final List<SkillLevel> LEVELS =
      List.of(
          SkillLevel.LEVEL_5,
          SkillLevel.LEVEL_4,
          SkillLevel.LEVEL_4,
          SkillLevel.LEVEL_3,
          SkillLevel.LEVEL_3,
          SkillLevel.LEVEL_2,
          SkillLevel.LEVEL_1);
  private static final List<String> OCCUPATIONS =
      List.of("6-18-02-04", "6-18-01-01", "6-31-01-03", "6-11-01-03", "6-17-06-01", "4-08-05-07");

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("SC");

  SkillCertificationYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate on : chance.days(CLAIMS, Intake.NEW_YEAR, Intake.YEAR_END)) {
      file(on, claim(pool.newcomer(), chance.oneOf(LEVELS)).certified(!chance.percent(4)));
    }
    for (LocalDate on : chance.days(FILED_TWICE, Intake.NEW_YEAR, LocalDate.of(2023, 10, 31))) {
      fileTwice(on);
    }
    for (LocalDate on : chance.days(RISEN, Intake.NEW_YEAR, LocalDate.of(2023, 5, 31))) {
      PersonId employee = pool.newcomer();
      file(on, claim(employee, SkillLevel.LEVEL_4).occupation(OCCUPATIONS.get(0)));
      file(on.plusMonths(7), claim(employee, SkillLevel.LEVEL_3).occupation(OCCUPATIONS.get(0)));
    }
    return intake.numbered();
  }

  /** In vain if the first was determined by then; while it waits, the second is paid. */
  private void fileTwice(LocalDate on) {
    PersonId employee = pool.newcomer();
    SkillLevel level = chance.oneOf(LEVELS);
    file(on, claim(employee, level).occupation(OCCUPATIONS.get(1)));
    file(
        on.plusDays(chance.between(1, 60)),
        claim(employee, level)
            .occupation(OCCUPATIONS.get(1))
            .amountDetermined(Yuan.of(100L * chance.between(10, 35))));
  }

  private SkillCertificationClaim.Builder claim(PersonId employee, SkillLevel level) {
    return SkillCertificationClaim.builder()
        .enterprise(pool.enterprise())
        .employee(employee)
        .occupation(chance.oneOf(OCCUPATIONS))
        .level(level)
        .certified(true)
        .amountDetermined(chance.determined(1000, 3500, 50));
  }

  private void file(LocalDate on, SkillCertificationClaim.Builder claim) {
    intake.file(on, claim, SkillCertificationClaim.Builder::build);
  }
}
