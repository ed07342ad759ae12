package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.Hire.Origin;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Enterprises claim for their new employees, some of whom another one has claimed for before. */
final class StableEmploymentYear implements SubsidyYear {
  private static final int CLAIMS = 250;
  private static final int FILED_TWICE = 4;
  private static final LocalDate FIRST = LocalDate.of(2023, 4, 20);
  private static final List<Origin> ORIGINS =
      List.of(
          Origin.OUT_OF_PROVINCE,
          Origin.OUT_OF_PROVINCE,
          Origin.OUT_OF_PROVINCE,
          Origin.IN_PROVINCE,
          Origin.IN_PROVINCE,
          Origin.IN_DISTRICT);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("SE");
  private final List<PersonId> employed = new ArrayList<>();

  StableEmploymentYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate on : chance.days(CLAIMS, FIRST, Intake.YEAR_END)) {
      int size = chance.percent(88) ? chance.between(12, 25) : chance.between(6, 11);
      file(on, pool.enterprise(), crew(on, size));
    }
    file(FIRST, pool.enterprise(), goodCrew(FIRST, 9));
    file(FIRST, pool.enterprise(), goodCrew(FIRST, 10));
    for (LocalDate on : chance.days(FILED_TWICE, FIRST, Intake.YEAR_END.minusMonths(2))) {
      fileTwice(on);
    }
    return intake.numbered();
  }

  /** The same list once more, a month later and as if it were new. */
  private void fileTwice(LocalDate on) {
    OrganisationId enterprise = pool.enterprise();
    List<Hire> crew = goodCrew(on, chance.between(11, 18));
    file(on, enterprise, crew);
    LocalDate later = on.plusMonths(1);
    file(later, enterprise, crew.stream().<Hire>map(hire -> again(hire, later)).toList());
  }

  private void file(LocalDate on, OrganisationId enterprise, List<Hire> hires) {
    intake.file(
        on,
        StableEmploymentClaim.builder().enterprise(enterprise).hires(hires),
        StableEmploymentClaim.Builder::build);
    hires.forEach(hire -> employed.add(hire.employee()));
  }

  private List<Hire> goodCrew(LocalDate on, int size) {
    return Stream.<Hire>generate(() -> stable(pool.newcomer(), on).build()).limit(size).toList();
  }

  /** Newcomers for the most part, and here and there somebody from an earlier claim. */
  private List<Hire> crew(LocalDate on, int size) {
    List<Hire> crew = new ArrayList<>();
    Set<PersonId> names = new HashSet<>();
    while (crew.size() < size) {
      boolean movedOn = !employed.isEmpty() && chance.percent(4);
      PersonId employee = movedOn ? chance.oneOf(employed) : pool.newcomer();
      if (names.add(employee)) {
        crew.add(hire(employee, on));
      }
    }
    return crew;
  }

  /** Nine in ten meet every condition. */
  private Hire hire(PersonId employee, LocalDate on) {
    Hire.Builder hire = stable(employee, on);
    int lot = chance.between(1, 100);
    if (lot <= 3) {
      LocalDate yearBefore = Intake.NEW_YEAR.minusDays(chance.between(1, 90));
      hire.hiredOn(yearBefore).insuredMonths(wholeMonths(yearBefore, on));
    } else if (lot <= 5) {
      hire.firstInsuredInDistrict(false);
    } else if (lot <= 8) {
      hire.insuredMonths(chance.between(0, 2));
    } else if (lot <= 10) {
      hire.talentPolicyBeneficiary(true);
    }
    return hire.build();
  }

  /** Hired in the year, and insured ever since, three months at least. */
  private Hire.Builder stable(PersonId employee, LocalDate on) {
    LocalDate hiredOn = chance.day(Intake.NEW_YEAR, on.minusMonths(3));
    return stable(employee, hiredOn, on).origin(chance.oneOf(ORIGINS));
  }

  private static Hire again(Hire hire, LocalDate later) {
    return stable(hire.employee(), hire.hiredOn(), later).origin(hire.origin()).build();
  }

  private static Hire.Builder stable(PersonId employee, LocalDate hiredOn, LocalDate on) {
    return Hire.builder()
        .employee(employee)
        .hiredOn(hiredOn)
        .firstInsuredInDistrict(true)
        .insuredMonths(wholeMonths(hiredOn, on))
        .talentPolicyBeneficiary(false);
  }

  private static int wholeMonths(LocalDate hiredOn, LocalDate on) {
    return (int) ChronoUnit.MONTHS.between(hiredOn, on);
  }
}
