package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.value.Clause;
import java.util.Optional;

/**
 * Whether a condition holds, and why.
 *
 * @param condition the condition's id
 * @param subject the part it was looked at for, such as {@code hires[3]}; empty for the claim
 * @param met whether it holds
 * @param decisive whether the claim is refused where it does not hold
 * @param required what the condition asks for
 * @param observed what the claim says
 * @param clause where the condition stands
 */
public record Finding(
    String condition,
    Optional<String> subject,
    boolean met,
    boolean decisive,
    Datum required,
    Datum observed,
    Clause clause) {
  /** Whether it refuses the claim. */
  public boolean refuses() {
    return decisive && !met;
  }

  /** Of what tells most of them apart: they are kept in sets while a claim is assessed. */
  @Override
  public int hashCode() {
    return 31 * condition.hashCode() + subject.hashCode();
  }
}
