package io.github.goldenblue.examples.quickstart;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.time.LocalDate;
import java.util.List;

/** One claim from facts to a decision with its reasons. */
public final class Quickstart {
  private Quickstart() {}

  /** Settles one claim and prints the decision. */
  public static void main(String[] args) {
    GoldenBlue goldenBlue = GoldenBlue.load();
    AgencyReferralClaim claim =
        AgencyReferralClaim.builder()
            .id("2023-0001")
            .district(District.of("330604"))
            .on(LocalDate.of(2023, 5, 10))
            .agency(OrganisationId.of("agency-7"))
            .recruits(8)
            .perHeadDetermined(Yuan.of(600))
            .build();
    SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, List.of(claim));
    for (Decision decision : settled.decisions()) {
      System.out.print(goldenBlue.explain(decision, Language.EN));
    }
  }
}
