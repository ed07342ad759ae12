package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.training.NewApprenticeshipClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enterprises train apprentices for a year or two; some claim for a year twice. */
final class NewApprenticeshipYear implements SubsidyYear {
  private static final int CLAIMS = 110;
  private static final int FILED_TWICE = 6;
  private static final int BOTH_YEARS = 8;
  private static final List<Integer> CONTRACTS = List.of(12, 12, 12, 18, 24, 24, 36);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("NA");

  NewApprenticeshipYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate on : chance.days(CLAIMS, Intake.NEW_YEAR, Intake.YEAR_END)) {
      boolean isWorkStudy = chance.percent(20);
      boolean isShort = chance.percent(isWorkStudy ? 50 : 6);
      int year = chance.percent(97) ? chance.between(1, 2) : 3;
      intake.file(
          on,
          claim(pool.enterprise(), pool.newcomer(), year)
              .contractMonths(isShort ? chance.between(3, 11) : chance.oneOf(CONTRACTS))
              .workStudyProgramme(isWorkStudy)
              .amountDetermined(chance.determined(0, 6000, 100)),
          NewApprenticeshipClaim.Builder::build);
    }
    for (int i = 0; i < FILED_TWICE; i++) {
      fileBoth(chance.day(Intake.NEW_YEAR, LocalDate.of(2023, 6, 30)), 1, 1);
    }
    for (int i = 0; i < BOTH_YEARS; i++) {
      fileBoth(chance.day(Intake.NEW_YEAR, LocalDate.of(2023, 1, 31)), 1, 2);
    }
    return intake.numbered();
  }

  /** The one in spring and the other half a year later; of one year the second is in vain. */
  private void fileBoth(LocalDate on, int first, int second) {
    OrganisationId enterprise = pool.enterprise();
    PersonId apprentice = pool.newcomer();
    file(on, claim(enterprise, apprentice, first));
    file(on.plusMonths(6), claim(enterprise, apprentice, second));
  }

  private void file(LocalDate on, NewApprenticeshipClaim.Builder claim) {
    intake.file(
        on,
        claim
            .contractMonths(chance.oneOf(CONTRACTS))
            .workStudyProgramme(false)
            .amountDetermined(Optional.of(Yuan.of(100L * chance.between(30, 60)))),
        NewApprenticeshipClaim.Builder::build);
  }

  private static NewApprenticeshipClaim.Builder claim(
      OrganisationId enterprise, PersonId apprentice, int year) {
    return NewApprenticeshipClaim.builder()
        .enterprise(enterprise)
        .apprentice(apprentice)
        .trainingYear(year);
  }
}
