package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The district and the days of the plan, and everything that is loaded for them. */
final class Shangyu {
  static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  static final District DISTRICT = District.of("330604");
  static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  static final Laws LAWS = Laws.of(GOLDEN_BLUE);
  static final RandomClaims CLAIMS =
      RandomClaims.of(GOLDEN_BLUE, DISTRICT, LocalDate.of(2022, 5, 16), LocalDate.of(2024, 12, 31));

  private Shangyu() {}

  /** What falls due before caps and history. */
  static YuanRange due(Claim claim) {
    return GOLDEN_BLUE.assess(claim).total();
  }

  /** What falls due of one item before caps and history. */
  static YuanRange due(Claim claim, String item) {
    return GOLDEN_BLUE.assess(claim).lines().stream()
        .filter(line -> line.item().equals(item))
        .map(line -> line.due())
        .reduce(YuanRange.ZERO, YuanRange::plus);
  }

  static boolean isRefused(Claim claim) {
    return !GOLDEN_BLUE.assess(claim).unmet().isEmpty();
  }

  static Decision decide(Claim claim) {
    return settle(List.of(claim)).get(0);
  }

  static List<Decision> settle(List<? extends Claim> claims) {
    return GOLDEN_BLUE.settle(Ledger.EMPTY, claims).decisions();
  }

  /** Claims of one subsidy settled in one batch, and those of them that are paid. */
  static Stream<Decision> granted(List<? extends Claim> claims) {
    return settle(claims).stream()
        .filter(decision -> decision.outcome().kind() == OutcomeKind.GRANTED);
  }

  static YuanRange yuan(long amount) {
    return YuanRange.exactly(Yuan.of(amount));
  }

  static YuanRange yuan(long low, long high) {
    return YuanRange.between(Yuan.of(low), Yuan.of(high));
  }
}
