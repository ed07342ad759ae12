package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.InternshipClaim;
import io.github.goldenblue.recruitment.InternshipClaim.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enterprises take interns in for some months; some intern comes back until the months run out. */
final class InternshipYear implements SubsidyYear {
  private static final int CLAIMS = 360;
  private static final int RETURNING = 12;
  private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 11, 15);
  private static final Yuan USUAL_FARE = Yuan.of(600);
  private static final List<Programme> PROGRAMMES =
      List.of(
          Programme.SECONDARY_VOCATIONAL,
          Programme.SECONDARY_VOCATIONAL,
          Programme.COLLEGE,
          Programme.COLLEGE,
          Programme.COLLEGE,
          Programme.COLLEGE,
          Programme.SENIOR_WORKER_CLASS,
          Programme.BACHELOR,
          Programme.BACHELOR,
          Programme.TECHNICIAN_CLASS);

  /** Over month ends and wage changes, agreed in 2023; the last two are paid the wage of 2026. */
  private static final List<DateRange> EDGES =
      List.of(
          stay("2023-01-31", "2023-02-27"),
          stay("2023-01-31", "2023-02-28"),
          stay("2023-03-01", "2023-03-31"),
          stay("2023-08-31", "2023-09-30"),
          stay("2022-12-31", "2023-06-29"),
          stay("2023-05-31", "2023-11-30"),
          stay("2023-07-31", "2024-02-28"),
          stay("2023-10-31", "2024-04-29"),
          stay("2023-11-15", "2024-05-14"),
          stay("2022-10-10", "2024-01-09"),
          stay("2025-07-31", "2026-06-29"),
          stay("2025-09-01", "2026-02-28"));

  /** Who interns where, and how. */
  private record Place(
      PersonId intern, OrganisationId enterprise, Programme programme, boolean hasBoard) {}

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("IN");

  InternshipYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    for (LocalDate from : chance.days(CLAIMS, FIRST, LAST)) {
      DateRange stay = chance.percent(4) ? tooShort(from) : usual(from);
      file(stay, place(), chance.determined(300, 1500, 50));
    }
    EDGES.forEach(stay -> file(stay, place(), chance.determined(300, 1500, 100)));
    for (int i = 0; i < RETURNING; i++) {
      fileReturning();
    }
    return intake.numbered();
  }

  /** Three times at the same place: 8 months, 6 more of which 4 count, and 2 that count no more. */
  private void fileReturning() {
    Place place = place();
    LocalDate from = chance.day(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 25));
    file(months(from, 8), place, Optional.of(USUAL_FARE));
    file(months(from.plusMonths(8), 6), place, chance.determined(300, 1500, 50));
    file(months(from.plusMonths(14), 2), place, Optional.of(USUAL_FARE));
  }

  private Place place() {
    Programme programme = chance.oneOf(PROGRAMMES);
    return new Place(pool.newcomer(), pool.enterprise(), programme, chance.percent(70));
  }

  private void file(DateRange stay, Place place, Optional<Yuan> transport) {
    int months = stay.wholeMonths();
    intake.file(
        dayOf(stay),
        InternshipClaim.builder()
            .enterprise(place.enterprise())
            .intern(place.intern())
            .programme(place.programme())
            .from(stay.from())
            .to(stay.to())
            .boardAndLodgingProvided(place.hasBoard())
            .transportDetermined(transport)
            .commercialInsuranceCost(Yuan.ofFen(3000 + 1250L * months))
            .workInjuryInsuranceCost(Yuan.of(24).times(months)),
        InternshipClaim.Builder::build);
  }

  /** When it ends, or, if the year ends first, when it is agreed. */
  private static LocalDate dayOf(DateRange stay) {
    LocalDate agreed = stay.from().minusDays(20);
    LocalDate day = stay.to().isAfter(Intake.YEAR_END) ? agreed : stay.to();
    LocalDate notTooEarly = day.isBefore(Intake.NEW_YEAR) ? Intake.NEW_YEAR : day;
    return notTooEarly.isAfter(Intake.YEAR_END) ? Intake.YEAR_END : notTooEarly;
  }

  /** Two months to nine, or now and then up to fifteen; a third ends on an odd day. */
  private DateRange usual(LocalDate from) {
    int months = chance.percent(92) ? chance.between(2, 9) : chance.between(10, 15);
    LocalDate to = months(from, months).to();
    return new DateRange(from, chance.percent(33) ? to.plusDays(chance.between(1, 20)) : to);
  }

  private DateRange tooShort(LocalDate from) {
    return new DateRange(from, from.plusDays(chance.between(13, 26)));
  }

  private static DateRange months(LocalDate from, int months) {
    return new DateRange(from, from.plusMonths(months).minusDays(1));
  }

  private static DateRange stay(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
