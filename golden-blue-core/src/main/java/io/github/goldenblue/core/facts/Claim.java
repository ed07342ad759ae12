package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One application for one subsidy: an immutable value that says facts and decides nothing. */
public interface Claim {
  /** The id of the subsidy that is claimed, such as {@code agency-referral}. */
  String subsidy();

  /** The claim's own id, unique in a batch and along a ledger; not empty. */
  String id();

  /** The district whose rates apply. */
  District district();

  /** The day the entitlement arose: it selects the rates in force and the calendar year. */
  LocalDate on();

  /** What it says beyond the facts of its type, because the district asks for it. */
  @Value.Default
  default Extra extra() {
    return Extra.NONE;
  }

  /** How it stands to an earlier claim, where the rate book pays in stages or in advance. */
  @Value.Default
  default Sequel sequel() {
    return Sequel.NONE;
  }

  /** What was found out about this very claim; no part of what it says. */
  @Value.Lazy
  default Checked checked() {
    return new Checked();
  }

  /**
   * What the builders of all claims have in common.
   *
   * @param <B> the builder itself
   */
  interface Builder<B> {
    /** Sets {@link Claim#id()}. */
    B id(String id);

    /** Sets {@link Claim#district()}. */
    B district(District district);

    /** Sets {@link Claim#on()}. */
    B on(LocalDate on);

    /** Sets {@link Claim#extra()}. */
    B extra(Extra extra);

    /** Sets {@link Claim#sequel()}. */
    B sequel(Sequel sequel);
  }
}
