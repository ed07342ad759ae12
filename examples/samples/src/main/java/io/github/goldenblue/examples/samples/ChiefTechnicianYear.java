package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.training.ChiefTechnicianClaim;
import java.time.LocalDate;
import java.util.List;

/** Chief technicians draw their allowance by the half-year; a few by the year, and in advance. */
final class ChiefTechnicianYear implements SubsidyYear {
  private static final int TECHNICIANS = 32;

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("CT");

  ChiefTechnicianYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (int i = 0; i < TECHNICIANS; i++) {
      fileHalves(pool.enterprise(), pool.newcomer());
    }
    fileInAdvance(24, 24, 6);
    fileInAdvance(36, 1);
    fileInAdvance(12, 12, 12);
    return intake.numbered();
  }

  private void fileHalves(OrganisationId enterprise, PersonId technician) {
    boolean demonstration = !chance.percent(6);
    boolean appointed = !chance.percent(6);
    int first = chance.percent(70) ? 6 : chance.between(1, 5);
    file(LocalDate.of(2023, 6, 30), enterprise, technician, demonstration, appointed, first);
    file(LocalDate.of(2023, 12, 29), enterprise, technician, demonstration, appointed, 6);
  }

  /** Three years are paid; of what is claimed beyond them, the months that are left. */
  private void fileInAdvance(int... months) {
    OrganisationId enterprise = pool.enterprise();
    PersonId technician = pool.newcomer();
    LocalDate on = chance.day(Intake.NEW_YEAR, LocalDate.of(2023, 3, 31));
    for (int claimed : months) {
      file(on, enterprise, technician, true, true, claimed);
      on = on.plusMonths(3);
    }
  }

  private void file(
      LocalDate on,
      OrganisationId enterprise,
      PersonId technician,
      boolean demonstration,
      boolean appointed,
      int months) {
    intake.file(
        on,
        ChiefTechnicianClaim.builder()
            .enterprise(enterprise)
            .technician(technician)
            .demonstrationEnterprise(demonstration)
            .appointed(appointed)
            .months(months),
        ChiefTechnicianClaim.Builder::build);
  }
}
