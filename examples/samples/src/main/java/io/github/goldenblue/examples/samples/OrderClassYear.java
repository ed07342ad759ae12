package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.OrderClassClaim;
import io.github.goldenblue.recruitment.OrderClassClaim.Stage;
import java.time.LocalDate;
import java.util.List;

/**
 * Enterprises claim for graduates they had trained: this summer's, and last year's after a year.
 */
final class OrderClassYear implements SubsidyYear {
  private static final int HIRINGS = 240;
  private static final int ANNIVERSARIES = 140;
  private static final int BOTH = 10;
  private static final int FILED_TWICE = 12;
  private static final LocalDate SUMMER = LocalDate.of(2023, 6, 15);
  private static final LocalDate AUTUMN = LocalDate.of(2023, 10, 15);
  private static final List<Integer> MONTHS = List.of(12, 12, 18, 24, 24, 24, 36);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("OC");

  OrderClassYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (int i = 0; i < HIRINGS; i++) {
      LocalDate on = chance.percent(80) ? summerDay() : anyDay();
      intake.file(on, claim(Stage.HIRING), OrderClassClaim.Builder::build);
    }
    for (int i = 0; i < ANNIVERSARIES; i++) {
      LocalDate on = chance.percent(80) ? summerDay() : anyDay();
      intake.file(on, claim(Stage.FIRST_ANNIVERSARY), OrderClassClaim.Builder::build);
    }
    for (int i = 0; i < BOTH; i++) {
      fileBothStages();
    }
    for (int i = 0; i < FILED_TWICE; i++) {
      fileTwice();
    }
    return intake.numbered();
  }

  /** Hired just before the year and claimed for in January; a year is over in December. */
  private void fileBothStages() {
    PersonId graduate = pool.newcomer();
    OrganisationId enterprise = pool.enterprise();
    LocalDate january = Intake.NEW_YEAR.plusDays(chance.between(0, 14));
    LocalDate december = Intake.YEAR_END.minusDays(chance.between(0, 14));
    file(january, graduate, enterprise, good(Stage.HIRING).monthsWorked(0));
    file(december, graduate, enterprise, good(Stage.FIRST_ANNIVERSARY).monthsWorked(12));
  }

  /** Once more for the same stage: by the same enterprise in vain, by the next one not. */
  private void fileTwice() {
    PersonId graduate = pool.newcomer();
    OrganisationId enterprise = pool.enterprise();
    OrganisationId second = chance.percent(75) ? enterprise : pool.enterprise();
    LocalDate on = summerDay();
    file(on, graduate, enterprise, good(Stage.HIRING).monthsWorked(0));
    file(
        on.plusDays(chance.between(0, 70)),
        graduate,
        second,
        good(Stage.HIRING).monthsWorked(chance.between(0, 2)));
  }

  private void file(
      LocalDate on, PersonId graduate, OrganisationId enterprise, OrderClassClaim.Builder claim) {
    intake.file(
        on, claim.graduate(graduate).enterprise(enterprise), OrderClassClaim.Builder::build);
  }

  /** Nine in ten meet every condition; some fail in two ways. */
  private OrderClassClaim.Builder claim(Stage stage) {
    OrderClassClaim.Builder claim =
        good(stage).graduate(pool.newcomer()).enterprise(pool.enterprise());
    int lot = chance.between(1, 100);
    if (lot <= 4) {
      claim.trainingMonths(chance.between(6, 11));
    } else if (lot <= 6) {
      claim.contractSigned(false);
    } else if (lot <= 8) {
      claim.insured(false);
    } else if (lot <= 9) {
      claim.contractSigned(false).insured(false);
    } else if (lot <= 16 && stage == Stage.FIRST_ANNIVERSARY) {
      claim.monthsWorked(chance.between(8, 11));
    }
    return claim;
  }

  private OrderClassClaim.Builder good(Stage stage) {
    boolean isHiring = stage == Stage.HIRING;
    return OrderClassClaim.builder()
        .trainingMonths(chance.oneOf(MONTHS))
        .contractSigned(true)
        .insured(true)
        .stage(stage)
        .monthsWorked(isHiring ? chance.between(0, 2) : chance.between(12, 14));
  }

  private LocalDate summerDay() {
    return chance.day(SUMMER, AUTUMN);
  }

  private LocalDate anyDay() {
    return chance.day(Intake.NEW_YEAR, Intake.YEAR_END);
  }
}
