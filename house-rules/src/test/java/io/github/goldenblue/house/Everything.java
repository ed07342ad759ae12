package io.github.goldenblue.house;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.RandomClaims;
import java.time.LocalDate;
import java.util.List;

/** All subsidies of all modules, under the rates of Shangyu. */
final class Everything {
  /** The ids of the catalogue. */
  static final List<String> IDS =
      List.of(
          "stable-employment",
          "order-class",
          "exchange-visit",
          "internship",
          "practical-training",
          "agency-referral",
          "individual-referral",
          "skill-certification",
          "new-apprenticeship",
          "chief-technician",
          "elite-training",
          "public-training-base",
          "competition-prize",
          "competition-hosting",
          "craftsman-award",
          "master-studio");

  static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  static final RandomClaims CLAIMS =
      RandomClaims.of(
          GOLDEN_BLUE,
          District.of("330604"),
          LocalDate.of(2022, 5, 16),
          LocalDate.of(2024, 12, 31));

  private Everything() {}
}
