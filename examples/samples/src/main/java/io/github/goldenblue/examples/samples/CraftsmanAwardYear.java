package io.github.goldenblue.examples.samples;

import io.github.goldenblue.awards.CraftsmanAwardClaim;
import io.github.goldenblue.awards.CraftsmanAwardClaim.Title;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Titles of the autumn before; one holder rises, a few file once more. */
final class CraftsmanAwardYear implements SubsidyYear {
  private static final int CRAFTSMEN = 14;
  private static final int YOUNG = 22;
  private static final int FILED_TWICE = 3;
  private static final LocalDate CONFERRED = LocalDate.of(2022, 11, 18);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("CA");

  CraftsmanAwardYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    file(spring(), pool.newcomer(), Title.ZHEJIANG_GRAND_CRAFTSMAN);
    file(spring(), pool.newcomer(), Title.ZHEJIANG_OUTSTANDING_CRAFTSMAN);
    for (int i = 0; i < CRAFTSMEN; i++) {
      file(spring(), pool.newcomer(), Title.ZHEJIANG_CRAFTSMAN);
    }
    for (int i = 0; i < YOUNG; i++) {
      file(spring(), pool.newcomer(), Title.ZHEJIANG_YOUNG_CRAFTSMAN);
    }
    fileBoth(Title.ZHEJIANG_CRAFTSMAN, Title.ZHEJIANG_OUTSTANDING_CRAFTSMAN);
    for (int i = 0; i < FILED_TWICE; i++) {
      fileBoth(Title.ZHEJIANG_YOUNG_CRAFTSMAN, Title.ZHEJIANG_YOUNG_CRAFTSMAN);
    }
    return intake.numbered();
  }

  /** A higher title later is paid in full, the same title is not. */
  private void fileBoth(Title first, Title second) {
    PersonId person = pool.newcomer();
    LocalDate on = spring();
    file(on, person, first);
    file(on.plusMonths(8), person, second);
  }

  private LocalDate spring() {
    return chance.day(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 4, 28));
  }

  private void file(LocalDate on, PersonId person, Title title) {
    intake.file(
        on,
        CraftsmanAwardClaim.builder().person(person).title(title).conferredOn(CONFERRED),
        CraftsmanAwardClaim.Builder::build);
  }
}
