package io.github.goldenblue.training;

import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the subsidies of measure M8. */
public final class TrainingSubsidies implements SubsidyProvider {
  /** Found and created by the service loader. */
  public TrainingSubsidies() {}

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(new SkillCertification(), new NewApprenticeship(), new ChiefTechnician());
  }
}
