package io.github.goldenblue.core.spi;

import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/**
 * Brings subsidies; found by {@link java.util.ServiceLoader} on the module path and on the class
 * path. An implementation has a public constructor without parameters.
 */
public interface SubsidyProvider {
  /** The subsidies, at least one; their ids are unique among everything that is loaded. */
  List<Subsidy<?>> subsidies();
}
