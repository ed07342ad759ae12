package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That a section takes over what it does not set itself from another section of the same subsidy,
 * whose edition must be published no later than its own.
 *
 * @param of whose section that is; empty for the one of the same district that this one supersedes
 * @param plan the plan that caps taken over belong to from here on; empty to leave them as they are
 * @param withoutCaps the ids of caps that are not taken over
 */
public record Extension(Optional<Of> of, String plan, Set<String> withoutCaps) {
  /**
   * An edition by its name.
   *
   * @param district whose it is
   * @param from its first day
   */
  public record Of(District district, LocalDate from) {
    @Override
    public String toString() {
      return district + " from " + from;
    }
  }

  /** Keeps a copy. */
  public Extension {
    withoutCaps = Set.copyOf(withoutCaps);
  }
}
