package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.recruitment.AgencyReferralClaim;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.InternshipClaim;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The baseline of primitive columns: a whole population in arrays, days as {@code yyyymmdd}, and
 * loops over them. What a processor can do at best, and nobody would want to maintain.
 */
final class Columns {
  private static final int YEAR = 10_000;
  private static final int MONTH = 100;

  private Columns() {}

  private static int number(LocalDate day) {
    return day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth();
  }

  /** Claims for new employees; the hires of claim {@code i} end before {@code ends[i]}. */
  static final class Employment {
    private final int[] on;
    private final int[] ends;
    private final int[] hiredOn;
    private final boolean[] firstInsured;
    private final int[] insuredMonths;
    private final boolean[] talentPolicy;
    private final byte[] origin;

    Employment(List<StableEmploymentClaim> claims) {
      int hires = claims.stream().mapToInt(claim -> claim.hires().size()).sum();
      on = new int[claims.size()];
      ends = new int[claims.size()];
      hiredOn = new int[hires];
      firstInsured = new boolean[hires];
      insuredMonths = new int[hires];
      talentPolicy = new boolean[hires];
      origin = new byte[hires];
      int next = 0;
      for (int i = 0; i < on.length; i++) {
        on[i] = number(claims.get(i).on());
        for (Hire hire : claims.get(i).hires()) {
          put(next++, hire);
        }
        ends[i] = next;
      }
    }

    private void put(int i, Hire hire) {
      hiredOn[i] = number(hire.hiredOn());
      firstInsured[i] = hire.firstInsuredInDistrict();
      insuredMonths[i] = hire.insuredMonths();
      talentPolicy[i] = hire.talentPolicyBeneficiary();
      origin[i] = (byte) hire.origin().ordinal();
    }

    /** Due before caps. */
    long fen() {
      long all = 0;
      int next = 0;
      for (int i = 0; i < on.length; i++) {
        long fen = 0;
        int qualifying = 0;
        int year = on[i] / YEAR;
        for (; next < ends[i]; next++) {
          if (hiredOn[next] / YEAR == year
              && firstInsured[next]
              && insuredMonths[next] >= 3
              && !talentPolicy[next]) {
            qualifying++;
            fen += 500_00 + (origin[next] == 0 ? 0 : origin[next] == 1 ? 200_00 : 500_00);
          }
        }
        all += qualifying >= 10 ? fen : 0;
      }
      return all;
    }
  }

  /** Internships. */
  static final class Interns {
    private static final int[] PERCENT = {0, 60, 60, 80, 80};
    private static final int WAGE_CHANGES = 2024 * 12;

    private final int[] from;
    private final int[] to;
    private final byte[] programme;
    private final boolean[] boardAndLodging;
    private final long[] other;

    Interns(List<InternshipClaim> claims) {
      from = claims.stream().mapToInt(claim -> number(claim.from())).toArray();
      to = claims.stream().mapToInt(claim -> number(claim.to())).toArray();
      programme = new byte[from.length];
      boardAndLodging = new boolean[from.length];
      other = new long[from.length];
      for (int i = 0; i < from.length; i++) {
        InternshipClaim claim = claims.get(i);
        programme[i] = (byte) claim.programme().ordinal();
        boardAndLodging[i] = claim.boardAndLodgingProvided();
        other[i] =
            claim.transportDetermined().orElseThrow().fen()
                + claim.commercialInsuranceCost().fen()
                + claim.workInjuryInsuranceCost().fen();
      }
    }

    /** Due before caps. */
    long fen() {
      long fen = 0;
      for (int i = 0; i < from.length; i++) {
        int first = from[i] / YEAR * 12 + from[i] % YEAR / MONTH - 1;
        int last = to[i] / YEAR * 12 + to[i] % YEAR / MONTH - 1;
        int day = from[i] % MONTH;
        if (last - first + (to[i] % MONTH >= Math.min(day, length(last)) ? 0 : -1) >= 1) {
          fen += other[i] + due(i, first, months(first, last, day, to[i] % MONTH));
        }
      }
      return fen;
    }

    private static int months(int first, int last, int day, int lastDay) {
      boolean isEndOfMonth = lastDay == length(last);
      int end = isEndOfMonth ? last + 1 : last;
      int endDay = isEndOfMonth ? 1 : lastDay + 1;
      return end - first - (endDay >= Math.min(day, length(end)) ? 0 : 1);
    }

    private long due(int i, int first, int months) {
      int before = Math.max(0, Math.min(months, WAGE_CHANGES - first));
      long wages = before * 2070_00L + (months - before) * 2260_00L;
      return wages * PERCENT[programme[i]] / 100 + (boardAndLodging[i] ? 600_00L * months : 0);
    }

    private static int length(int month) {
      int year = month / 12;
      return switch (month % 12) {
        case 1 -> year % 4 == 0 ? 29 : 28;
        case 3, 5, 8, 10 -> 30;
        default -> 31;
      };
    }
  }

  /** Referrals by agencies, which are numbered. */
  static final class Agencies {
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 3;

    private final int[] agency;
    private final int[] on;
    private final int[] recruits;
    private final long[] perHead;
    private final int agencies;

    Agencies(List<AgencyReferralClaim> claims) {
      Map<String, Integer> numbers = new HashMap<>();
      agency =
          claims.stream()
              .mapToInt(
                  claim ->
                      numbers.computeIfAbsent(claim.agency().toString(), any -> numbers.size()))
              .toArray();
      on = claims.stream().mapToInt(claim -> number(claim.on())).toArray();
      recruits = claims.stream().mapToInt(AgencyReferralClaim::recruits).toArray();
      perHead =
          claims.stream()
              .mapToLong(claim -> claim.perHeadDetermined().orElseThrow().fen())
              .toArray();
      agencies = numbers.size();
    }

    /** Paid after the yearly cap, claims in the order of their days. */
    long fen() {
      long[] used = new long[agencies * YEARS];
      long fen = 0;
      for (int i = 0; i < agency.length; i++) {
        if (recruits[i] >= 5) {
          int account = agency[i] * YEARS + on[i] / YEAR - FIRST_YEAR;
          long paid = Math.min(recruits[i] * perHead[i], 100_000_00 - used[account]);
          used[account] += paid;
          fen += paid;
        }
      }
      return fen;
    }
  }
}
