package io.github.goldenblue.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes random claims of a year as JSON lines, in no order: {@code java ManyClaims.java CLAIMS
 * FILE}. Two of three are for an internship, each with an intern of its own; the others come from
 * 50,000 agencies. The same number gives the same bytes.
 */
public final class ManyClaims {
  private static final int AGENCIES = 50_000;
  private static final LocalDate YEAR = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 365;

  private final SplittableRandom random = new SplittableRandom(1);

  private ManyClaims() {}

  /** Writes them. */
  public static void main(String[] args) throws IOException {
    ManyClaims claims = new ManyClaims();
    try (BufferedWriter file = Files.newBufferedWriter(Path.of(args[1]))) {
      for (int i = 0; i < Integer.parseInt(args[0]); i++) {
        file.write(i % 3 == 2 ? claims.agency(i) : claims.internship(i));
        file.write('\n');
      }
    }
  }

  private String internship(int number) {
    LocalDate from = YEAR.plusDays(random.nextInt(DAYS));
    LocalDate until = from.plusMonths(1 + random.nextInt(12)).minusDays(1);
    return head("internship", "IN-", number)
        + ",\"enterprise\":\"E-%06d\"".formatted(random.nextInt(AGENCIES))
        + ",\"intern\":\"P-%08d\"".formatted(number)
        + ",\"programme\":\"BACHELOR\",\"from\":\"%s\",\"to\":\"%s\"".formatted(from, until)
        + ",\"boardAndLodgingProvided\":"
        + random.nextBoolean()
        + ",\"transportDetermined\":600.00,\"commercialInsuranceCost\":80.00"
        + ",\"workInjuryInsuranceCost\":96.00}";
  }

  private String agency(int number) {
    return head("agency-referral", "AR-", number)
        + ",\"agency\":\"A-%06d\"".formatted(random.nextInt(AGENCIES))
        + ",\"recruits\":%d".formatted(random.nextInt(20))
        + ",\"perHeadDetermined\":650.00}";
  }

  private String head(String subsidy, String prefix, int number) {
    LocalDate on = YEAR.plusDays(random.nextInt(DAYS));
    return "{\"subsidy\":\"%s\",\"id\":\"%s%08d\",\"district\":\"330604\",\"on\":\"%s\""
        .formatted(subsidy, prefix, number, on);
  }
}
