package io.github.goldenblue.training;

import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the subsidies of measures M8, M9 and M11. */
public final class TrainingSubsidies implements SubsidyProvider {
  /** Found and created by the service loader. */
  public TrainingSubsidies() {}

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(
        new SkillCertification(),
        new NewApprenticeship(),
        new ChiefTechnician(),
        new EliteTraining(),
        new PublicTrainingBase());
  }
}
