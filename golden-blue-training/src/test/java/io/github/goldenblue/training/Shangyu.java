package io.github.goldenblue.training;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.Bench;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;
import java.time.LocalDate;

/** The district and the days of the plan, and everything that is loaded for them. */
final class Shangyu {
  static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  static final District DISTRICT = District.of("330604");
  static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  static final Bench BENCH = Bench.of(GOLDEN_BLUE);
  static final Laws LAWS = Laws.of(GOLDEN_BLUE);
  static final RandomClaims CLAIMS =
      RandomClaims.of(GOLDEN_BLUE, DISTRICT, LocalDate.of(2022, 5, 16), LocalDate.of(2024, 12, 31));

  private Shangyu() {}
}
