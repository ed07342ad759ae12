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
 * The baseline of plain objects: the same facts in records, and the arithmetic of the notice
 * written by hand with its numbers in the code. It explains nothing and knows one district and its
 * rates.
 */
public final class PlainClaims {
  private static final LocalDate WAGE_CHANGES = LocalDate.of(2024, 1, 1);
  private static final long WAGE_BEFORE = 2070_00;
  private static final long WAGE_AFTER = 2260_00;

  private PlainClaims() {}

  /** A hire. */
  public record PlainHire(
      String employee,
      LocalDate hiredOn,
      boolean firstInsured,
      int insuredMonths,
      boolean talentPolicy,
      Hire.Origin origin) {
    static PlainHire of(Hire hire) {
      return new PlainHire(
          hire.employee().toString(),
          hire.hiredOn(),
          hire.firstInsuredInDistrict(),
          hire.insuredMonths(),
          hire.talentPolicyBeneficiary(),
          hire.origin());
    }

    private boolean qualifies(LocalDate on) {
      return hiredOn.getYear() == on.getYear()
          && firstInsured
          && insuredMonths >= 3
          && !talentPolicy;
    }

    private long fen() {
      return 500_00
          + switch (origin) {
            case IN_DISTRICT -> 0;
            case IN_PROVINCE -> 200_00;
            case OUT_OF_PROVINCE -> 500_00;
          };
    }
  }

  /** A claim for new employees. */
  public record Employment(String id, LocalDate on, String enterprise, List<PlainHire> hires) {
    /** The same facts. */
    public static Employment of(StableEmploymentClaim claim) {
      return new Employment(
          claim.id(),
          claim.on(),
          claim.enterprise().toString(),
          claim.hires().stream().map(PlainHire::of).toList());
    }

    /** Due before caps. */
    public long fen() {
      long fen = 0;
      int qualifying = 0;
      for (PlainHire hire : hires) {
        if (hire.qualifies(on)) {
          qualifying++;
          fen += hire.fen();
        }
      }
      return qualifying >= 10 ? fen : 0;
    }
  }

  /** A claim for an internship; money in fen. */
  public record Intern(
      String id,
      LocalDate on,
      InternshipClaim.Programme programme,
      LocalDate from,
      LocalDate to,
      boolean boardAndLodging,
      long transport,
      long commercialInsurance,
      long workInjuryInsurance) {
    /** The same facts; what is not determined yet has no place here. */
    public static Intern of(InternshipClaim claim) {
      return new Intern(
          claim.id(),
          claim.on(),
          claim.programme(),
          claim.from(),
          claim.to(),
          claim.boardAndLodgingProvided(),
          claim.transportDetermined().orElseThrow().fen(),
          claim.commercialInsuranceCost().fen(),
          claim.workInjuryInsuranceCost().fen());
    }

    /** Due before caps. */
    public long fen() {
      if (to.isBefore(from.plusMonths(1))) {
        return 0;
      }
      long fen = transport + commercialInsurance + workInjuryInsurance;
      int percent = percent();
      LocalDate end = to.plusDays(1);
      LocalDate start = from;
      for (int k = 1; !from.plusMonths(k).isAfter(end); k++) {
        long wage = start.isBefore(WAGE_CHANGES) ? WAGE_BEFORE : WAGE_AFTER;
        fen += wage * percent / 100 + (boardAndLodging ? 600_00 : 0);
        start = from.plusMonths(k);
      }
      return fen;
    }

    private int percent() {
      return switch (programme) {
        case SECONDARY_VOCATIONAL -> 0;
        case COLLEGE, SENIOR_WORKER_CLASS -> 60;
        case BACHELOR, TECHNICIAN_CLASS -> 80;
      };
    }
  }

  /** A claim of an agency; money in fen. */
  public record Agency(String id, LocalDate on, String agency, int recruits, long perHead) {
    /** The same facts; what is not determined yet has no place here. */
    public static Agency of(AgencyReferralClaim claim) {
      return new Agency(
          claim.id(),
          claim.on(),
          claim.agency().toString(),
          claim.recruits(),
          claim.perHeadDetermined().orElseThrow().fen());
    }
  }

  private record AgencyYear(String agency, int year) {}

  /** Due before caps, in fen. */
  public static long employment(List<Employment> claims) {
    long fen = 0;
    for (Employment claim : claims) {
      fen += claim.fen();
    }
    return fen;
  }

  /** Due before caps, in fen. */
  public static long internships(List<Intern> claims) {
    long fen = 0;
    for (Intern claim : claims) {
      fen += claim.fen();
    }
    return fen;
  }

  /** Paid after the yearly cap, in fen, claims in the order of their days. */
  public static long agencies(List<Agency> claims) {
    AgencyAccounts accounts = new AgencyAccounts();
    long fen = 0;
    for (Agency claim : claims) {
      fen += accounts.pay(claim);
    }
    return fen;
  }

  /** What the agencies were paid in each year. */
  public static final class AgencyAccounts {
    private final Map<AgencyYear, Long> used = new HashMap<>();

    /** Of nobody yet. */
    public AgencyAccounts() {}

    /** Paid after the yearly cap, in fen; whoever comes later has what is left. */
    public long pay(Agency claim) {
      if (claim.recruits() < 5) {
        return 0;
      }
      AgencyYear account = new AgencyYear(claim.agency(), claim.on().getYear());
      long before = used.getOrDefault(account, 0L);
      long paid = Math.min(claim.recruits() * claim.perHead(), 100_000_00 - before);
      used.put(account, before + paid);
      return paid;
    }
  }
}
