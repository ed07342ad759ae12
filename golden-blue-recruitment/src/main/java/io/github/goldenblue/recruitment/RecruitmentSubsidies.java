package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the subsidies of measures M1 to M6. */
public final class RecruitmentSubsidies implements SubsidyProvider {
  /** Found and created by the service loader. */
  public RecruitmentSubsidies() {}

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(
        new StableEmployment(),
        new OrderClass(),
        new ExchangeVisit(),
        new Internship(),
        new PracticalTraining(),
        new AgencyReferral(),
        new IndividualReferral());
  }
}
