package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.IndividualReferralClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** People bring their neighbours; some do so several times a year. */
final class IndividualReferralYear implements SubsidyYear {
  private static final int CLAIMS = 200;
  private static final int PEOPLE = 130;

  private final Chance chance;
  private final Pool pool;

  IndividualReferralYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    Intake intake = new Intake("IR");
    List<PersonId> people = Stream.generate(pool::newcomer).limit(PEOPLE).toList();
    for (LocalDate on : chance.days(CLAIMS, Intake.NEW_YEAR, Intake.YEAR_END)) {
      intake.file(
          on,
          IndividualReferralClaim.builder()
              .person(chance.oneOf(people))
              .recruits(chance.percent(90) ? chance.between(5, 12) : chance.between(3, 4)),
          IndividualReferralClaim.Builder::build);
    }
    return intake.numbered();
  }
}
