package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * That a section takes over what it does not set itself from another section of the same subsidy,
 * whose edition must be published no later than its own.
 *
 * @param of whose section that is; empty for the one of the same district that this one supersedes
 * @param plan the plan that caps taken over belong to from here on; empty to leave them as they are
 * @param withoutCaps the ids of caps that are not taken over, and must be there
 * @param withdrawnCaps the ids of caps that the section itself set until an amendment took them
 *     out: none of that name is taken over in their place
 */
public record Extension(
    Optional<Of> of, String plan, Set<String> withoutCaps, Set<String> withdrawnCaps) {
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

  /** Keeps copies. */
  public Extension {
    withoutCaps = Set.copyOf(withoutCaps);
    withdrawnCaps = Set.copyOf(withdrawnCaps);
  }

  /** Of the section that this one supersedes, without these caps. */
  public static Extension ofSuperseded(String plan, Set<String> withoutCaps) {
    return new Extension(Optional.empty(), plan, withoutCaps, Set.of());
  }

  /** The ids of all caps that are not taken over. */
  Set<String> notTakenOver() {
    return union(withoutCaps, withdrawnCaps);
  }

  /** This one without more caps: those that the section takes over, and those that it set. */
  Extension without(Set<String> takenOver, Set<String> own) {
    return new Extension(of, plan, union(withoutCaps, takenOver), union(withdrawnCaps, own));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
