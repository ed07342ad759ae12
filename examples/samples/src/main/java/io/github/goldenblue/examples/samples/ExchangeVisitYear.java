package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.ExchangeVisitClaim;
import io.github.goldenblue.recruitment.ExchangeVisitClaim.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Groups of students come with a teacher, for some days or weeks; some people come again. */
final class ExchangeVisitYear implements SubsidyYear {
  private static final int GROUPS = 44;
  private static final LocalDate FIRST = LocalDate.of(2023, 2, 13);
  private static final LocalDate LAST = LocalDate.of(2023, 11, 20);
  private static final List<Integer> USUAL_DAYS =
      List.of(2, 3, 3, 4, 5, 5, 5, 7, 7, 10, 14, 14, 21, 26, 28);

  /** At the edges: one day, a month, a month too long, over the turn of the year. */
  private static final List<DateRange> EDGES =
      List.of(
          stay("2023-05-18", "2023-05-18"),
          stay("2023-01-31", "2023-02-27"),
          stay("2023-01-31", "2023-02-28"),
          stay("2023-03-01", "2023-03-31"),
          stay("2023-03-01", "2023-04-01"),
          stay("2023-08-31", "2023-09-29"),
          stay("2023-08-31", "2023-09-30"),
          stay("2022-12-26", "2023-01-06"));

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("EV");
  private final List<PersonId> seen = new ArrayList<>();

  ExchangeVisitYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate from : chance.days(GROUPS, FIRST, LAST)) {
      int days = chance.percent(97) ? chance.oneOf(USUAL_DAYS) : chance.between(32, 40);
      fileGroup(new DateRange(from, from.plusDays(days - 1L)), chance.between(5, 13));
    }
    EDGES.forEach(stay -> fileGroup(stay, 3));
    return intake.numbered();
  }

  private void fileGroup(DateRange stay, int students) {
    List<PersonId> group = new ArrayList<>();
    while (group.size() < students + 1) {
      boolean comesAgain = !seen.isEmpty() && chance.percent(5);
      PersonId person = comesAgain ? chance.oneOf(seen) : pool.newcomer();
      if (!group.contains(person)) {
        group.add(person);
      }
    }
    group.forEach(person -> file(stay, person, person.equals(group.get(0))));
    seen.addAll(group.subList(1, group.size()));
  }

  private void file(DateRange stay, PersonId participant, boolean isTeacher) {
    intake.file(
        stay.to(),
        ExchangeVisitClaim.builder()
            .participant(participant)
            .role(isTeacher ? Role.TEACHER : Role.STUDENT)
            .invited(!chance.percent(3))
            .from(stay.from())
            .to(stay.to())
            .transportDetermined(chance.determined(300, 1500, 50))
            .boardDetermined(chance.determined(150, 200, 5))
            .commercialInsuranceCost(Yuan.ofFen(1000 + 150L * stay.days()))
            .workInjuryInsuranceCost(isTeacher ? Yuan.ZERO : Yuan.ofFen(87L * stay.days())),
        ExchangeVisitClaim.Builder::build);
  }

  private static DateRange stay(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
