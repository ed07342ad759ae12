package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.training.PublicTrainingBaseClaim;
import io.github.goldenblue.training.PublicTrainingBaseClaim.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Training bases are assessed at the end of the year; most pass. */
final class PublicTrainingBaseYear implements SubsidyYear {
  private static final LocalDate ASSESSED = LocalDate.of(2023, 11, 30);

  private final Chance chance;
  private final Intake intake = new Intake("PB");
  private int bases;

  PublicTrainingBaseYear(Chance chance) {
    this.chance = chance;
  }

  @Override
  public List<Claim> claims() {
    file(next(), Level.NATIONAL, true, chance.determined(3_000_000, 5_000_000, 100_000));
    file(next(), Level.PROVINCIAL, true, chance.determined(1_000_000, 3_000_000, 100_000));
    file(next(), Level.PROVINCIAL, true, Optional.empty());
    for (int i = 0; i < 7; i++) {
      file(next(), Level.DISTRICT, true, chance.determined(500_000, 2_000_000, 50_000));
    }
    file(next(), Level.DISTRICT, false, Optional.empty());
    file(next(), Level.CITY, true, Optional.empty());
    file(next(), Level.CITY, false, Optional.empty());
    risesWithinTheYear(next());
    return intake.numbered();
  }

  /** Paid as a base of the district in spring; as one of the province it is not paid again. */
  private void risesWithinTheYear(OrganisationId base) {
    file(LocalDate.of(2023, 4, 14), base, Level.DISTRICT, true, Optional.of(Yuan.of(800_000)));
    file(base, Level.PROVINCIAL, true, Optional.of(Yuan.of(2_400_000)));
  }

  private OrganisationId next() {
    bases++;
    return OrganisationId.of("B-%02d".formatted(bases));
  }

  private void file(OrganisationId base, Level level, boolean passed, Optional<Yuan> determined) {
    file(ASSESSED.plusDays(chance.between(0, 21)), base, level, passed, determined);
  }

  private void file(
      LocalDate on, OrganisationId base, Level level, boolean passed, Optional<Yuan> determined) {
    intake.file(
        on,
        PublicTrainingBaseClaim.builder()
            .base(base)
            .level(level)
            .assessmentPassed(passed)
            .amountDetermined(determined),
        PublicTrainingBaseClaim.Builder::build);
  }
}
