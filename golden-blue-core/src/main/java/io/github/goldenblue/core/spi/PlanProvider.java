package io.github.goldenblue.core.spi;

import io.github.goldenblue.core.plan.Plan;
import java.util.List;

/**
 * Brings plans; found by {@link java.util.ServiceLoader} on the module path and on the class path.
 * An implementation has a public constructor without parameters. Settling needs none.
 */
public interface PlanProvider {
  /** The plans, at least one; no two of one district have the same id. */
  List<Plan> plans();
}
