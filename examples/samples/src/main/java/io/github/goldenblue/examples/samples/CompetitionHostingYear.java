package io.github.goldenblue.examples.samples;

import io.github.goldenblue.awards.CompetitionHostingClaim;
import io.github.goldenblue.awards.CompetitionLevel;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** The district's competitions of skills, a few of the province, and some that others fund. */
final class CompetitionHostingYear implements SubsidyYear {
  private static final int OF_DISTRICT = 20;
  private static final List<String> TRADES =
      List.of("钳工", "电工", "焊工", "数控车工", "化工总控工", "茶艺师", "养老护理员", "中式烹调师", "叉车司机", "网约配送员");

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("CH");

  CompetitionHostingYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate on : chance.days(OF_DISTRICT, LocalDate.of(2023, 3, 1), Intake.YEAR_END)) {
      String competition = "上虞区%s技能竞赛（%s）".formatted(chance.oneOf(TRADES), on);
      file(on, pool.enterprise(), competition, CompetitionLevel.DISTRICT, chance.between(1, 5));
    }
    OrganisationId school = pool.school();
    LocalDate summer = LocalDate.of(2023, 7, 21);
    file(summer, school, "浙江省化工总控工技能竞赛", CompetitionLevel.PROVINCIAL, 2);
    file(summer.plusMonths(2), school, "浙江省化工总控工技能竞赛", CompetitionLevel.PROVINCIAL, 2);
    file(summer, pool.school(), "浙江省移动机器人技能竞赛", CompetitionLevel.PROVINCIAL, 1);
    file(summer, pool.school(), "绍兴市电工技能竞赛", CompetitionLevel.CITY, 3);
    file(summer.plusDays(11), pool.enterprise(), "绍兴市焊工技能竞赛", CompetitionLevel.CITY, 1);
    file(LocalDate.of(2023, 9, 15), school, "全国技能大赛选拔赛", CompetitionLevel.NATIONAL, 4);
    file(LocalDate.of(2023, 10, 20), school, "世界技能大赛集训", CompetitionLevel.WORLD, 1);
    return intake.numbered();
  }

  private void file(
      LocalDate on,
      OrganisationId organiser,
      String competition,
      CompetitionLevel level,
      int projects) {
    intake.file(
        on,
        CompetitionHostingClaim.builder()
            .organiser(organiser)
            .competition(competition)
            .level(level)
            .projects(projects),
        CompetitionHostingClaim.Builder::build);
  }
}
