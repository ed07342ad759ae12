package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the subsidy that the plan does not know. */
public final class CountySubsidies implements SubsidyProvider {
  /** Found and created by the service loader. */
  public CountySubsidies() {}

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(new ShortCourse());
  }
}
