package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.spi.RightProvider;
import java.util.List;

/** Brings the rights of measures M10, M11, M14 to M18 and M20. */
public final class AwardsRights implements RightProvider {
  /** Found and created by the service loader. */
  public AwardsRights() {}

  @Override
  public List<RightType> rights() {
    return List.of(
        TitlePathway.TYPE,
        QualificationEquivalence.TYPE,
        HonourRecommendation.TYPE,
        PriorityRecommendation.TYPE,
        TalentCatalogue.TYPE);
  }
}
