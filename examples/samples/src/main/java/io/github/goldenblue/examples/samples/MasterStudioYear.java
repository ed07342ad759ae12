package io.github.goldenblue.examples.samples;

import io.github.goldenblue.awards.MasterStudioClaim;
import io.github.goldenblue.awards.MasterStudioClaim.Grant;
import io.github.goldenblue.awards.MasterStudioClaim.Level;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Studios start in spring and are assessed in winter; some file for the same once more. */
final class MasterStudioYear implements SubsidyYear {
  private static final int NEW = 12;
  private static final int OLD = 14;
  private static final LocalDate WINTER = LocalDate.of(2023, 12, 1);
  private static final List<Integer> SHARES = List.of(0, 0, 5, 10, 10, 15, 20, 20, 20);

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("MS");
  private int studios;

  MasterStudioYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  /** A studio, where it is and who leads it. */
  private record Studio(String name, OrganisationId host, PersonId leader, Level level) {}

  @Override
  public List<Claim> claims() {
    for (int i = 0; i < NEW; i++) {
      Studio studio = next();
      LocalDate on = chance.day(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 5, 31));
      fileStart(on, studio);
      if (chance.percent(20)) {
        fileStart(on.plusMonths(3), studio);
      }
      if (chance.percent(30)) {
        fileAssessment(winter(), studio);
      }
    }
    for (int i = 0; i < OLD; i++) {
      Studio studio = next();
      fileAssessment(WINTER.minusMonths(i % 7 == 0 ? 10 : 0), studio);
      if (i % 7 == 0) {
        fileAssessment(winter(), studio);
      }
    }
    return intake.numbered();
  }

  private Studio next() {
    studios++;
    Level level = chance.percent(25) ? Level.CITY : Level.DISTRICT;
    String name = "%s-%02d技能大师工作室".formatted(level == Level.CITY ? "绍兴" : "上虞", studios);
    return new Studio(name, pool.enterprise(), pool.newcomer(), level);
  }

  private LocalDate winter() {
    return WINTER.plusDays(chance.between(0, 25));
  }

  private void fileStart(LocalDate on, Studio studio) {
    file(on, studio, Grant.START_UP, OptionalInt.of(chance.oneOf(SHARES)));
  }

  private void fileAssessment(LocalDate on, Studio studio) {
    file(on, studio, Grant.EXCELLENT_ASSESSMENT, OptionalInt.empty());
  }

  private void file(LocalDate on, Studio studio, Grant grant, OptionalInt leaderShare) {
    intake.file(
        on,
        MasterStudioClaim.builder()
            .studio(studio.name())
            .host(studio.host())
            .leader(studio.leader())
            .level(studio.level())
            .grant(grant)
            .leaderSharePercent(leaderShare),
        MasterStudioClaim.Builder::build);
  }
}
