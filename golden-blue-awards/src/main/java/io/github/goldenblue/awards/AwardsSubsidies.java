package io.github.goldenblue.awards;

import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the subsidies of measures M10, M14 and M15. */
public final class AwardsSubsidies implements SubsidyProvider {
  /** Found and created by the service loader. */
  public AwardsSubsidies() {}

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(
        new CompetitionPrize(), new CompetitionHosting(), new CraftsmanAward(), new MasterStudio());
  }
}
