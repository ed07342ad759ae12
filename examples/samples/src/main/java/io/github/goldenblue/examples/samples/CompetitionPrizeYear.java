package io.github.goldenblue.examples.samples;

import io.github.goldenblue.awards.CompetitionLevel;
import io.github.goldenblue.awards.CompetitionPrizeClaim;
import io.github.goldenblue.awards.CompetitionPrizeClaim.Medal;
import io.github.goldenblue.awards.CompetitionPrizeClaim.RecipientKind;
import io.github.goldenblue.core.facts.Claim;
import java.time.LocalDate;
import java.util.List;

/** A few medals of the world competition, and more hopes than the plan has prizes for. */
final class CompetitionPrizeYear implements SubsidyYear {
  private static final LocalDate ON = LocalDate.of(2023, 3, 10);
  private static final List<String> TRADES = List.of("焊接", "数控铣", "工业机械", "移动机器人", "花艺");

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("CP");

  CompetitionPrizeYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (int i = 0; i < TRADES.size(); i++) {
      Medal medal = Medal.values()[i % Medal.values().length];
      fileMedal("2022年世界技能大赛特别赛·" + TRADES.get(i), medal, "T-%02d".formatted(i + 1));
    }
    fileElsewhere("第二届全国技能大赛", CompetitionLevel.NATIONAL, Medal.BRONZE);
    fileElsewhere("浙江技能大赛", CompetitionLevel.PROVINCIAL, Medal.GOLD);
    fileElsewhere("绍兴市职业技能大赛", CompetitionLevel.CITY, Medal.SILVER);
    fileElsewhere("上虞区职业技能大赛", CompetitionLevel.DISTRICT, Medal.GOLD);
    return intake.numbered();
  }

  /** Competitor and team are paid alike; the first of them comes again, in vain. */
  private void fileMedal(String competition, Medal medal, String team) {
    String competitor = pool.newcomer().id();
    file(ON, competition, medal, competitor, RecipientKind.COMPETITOR);
    file(ON.plusDays(7), competition, medal, team, RecipientKind.COACHING_TEAM);
    if (medal == Medal.GOLD) {
      file(ON.plusMonths(2), competition, medal, competitor, RecipientKind.COMPETITOR);
    }
  }

  private void fileElsewhere(String competition, CompetitionLevel level, Medal medal) {
    intake.file(
        chance.day(ON, Intake.YEAR_END),
        claim(competition, level, medal, pool.newcomer().id(), RecipientKind.COMPETITOR),
        CompetitionPrizeClaim.Builder::build);
  }

  private void file(
      LocalDate on, String competition, Medal medal, String recipient, RecipientKind kind) {
    intake.file(
        on,
        claim(competition, CompetitionLevel.WORLD, medal, recipient, kind),
        CompetitionPrizeClaim.Builder::build);
  }

  private static CompetitionPrizeClaim.Builder claim(
      String competition,
      CompetitionLevel level,
      Medal medal,
      String recipient,
      RecipientKind kind) {
    return CompetitionPrizeClaim.builder()
        .competition(competition)
        .level(level)
        .medal(medal)
        .recipient(recipient)
        .recipientKind(kind);
  }
}
