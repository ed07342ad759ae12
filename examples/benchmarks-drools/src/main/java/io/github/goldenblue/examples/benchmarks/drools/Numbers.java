package io.github.goldenblue.examples.benchmarks.drools;

import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.InternshipClaim;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a rate book that the rules need; money in fen.
 *
 * @param insuredMonths the least months insured in a row
 * @param minNewHires the least hires that meet all conditions
 * @param employment for each hire
 * @param transport for each hire, by where the hire came from
 * @param overMonths the months that an internship must reach
 * @param percent of the minimum wage, by programme
 * @param boardAndLodging for each month
 * @param wages the minimum wage over time
 * @param minRecruits the least recruits
 * @param agencyYear the most for an agency in a year
 */
public record Numbers(
    int insuredMonths,
    int minNewHires,
    long employment,
    Map<Hire.Origin, Long> transport,
    int overMonths,
    Map<InternshipClaim.Programme, Integer> percent,
    long boardAndLodging,
    List<Wage> wages,
    int minRecruits,
    long agencyYear) {
  /** What hires who came from here are due together. */
  public long perHires(List<Hire.Origin> origins) {
    long fen = employment * origins.size();
    for (Hire.Origin origin : origins) {
      fen += transport.getOrDefault(origin, 0L);
    }
    return fen;
  }

  /** The share of a month's wage, of which there may be none. */
  public long share(InternshipClaim.Programme programme, long wage) {
    return wage * percent.getOrDefault(programme, 0) / 100;
  }
}
