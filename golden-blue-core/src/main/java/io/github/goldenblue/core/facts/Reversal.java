package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Takes back what was paid for an earlier claim: all of it, so many units, or so much money. It is
 * a claim of its own, with an id and a day, and frees what the earlier one took for those after it.
 *
 * <pre>{@code
 * Reversal.builder()
 *     .id("back-1").district(district).on(day).reverses("claim-1").clause("P 四(三)").build();
 * }</pre>
 */
@Value.Immutable
@ImmutableStyle
public interface Reversal extends Claim {
  /** Stands on the wire in place of a subsidy's id; no subsidy may have it. */
  String SUBSIDY = "reversal";

  /** The facts of a reversal. */
  Facts<Reversal> FACTS =
      Facts.ofClaim(Reversal.class, Builder::new, Builder::build)
          .text("reverses", Reversal::reverses, Builder::reverses)
          .optionalText("ground", Reversal::ground, Builder::ground)
          .optionalText("clause", Reversal::clause, Builder::clause)
          .optionalText("item", Reversal::item, Builder::item)
          .optionalText("payee", Reversal::payee, Builder::payee)
          .optionalText("part", Reversal::part, Builder::part)
          .optionalCount("units", Reversal::units, Builder::units)
          .atLeast(1)
          .optionalYuan("amount", Reversal::amount, Builder::amount)
          .done();

  /** The id of the claim that is taken back. */
  String reverses();

  /** The ground, as the rate book names it under {@code recoveries}; then no clause is given. */
  Optional<String> ground();

  /** The clause it rests on, in words; given where no ground of the rate book is. */
  Optional<String> clause();

  /** The item that comes back; all of them if it names none. */
  Optional<String> item();

  /** The id of the payee from whom it comes back; all of them if it names none. */
  Optional<String> payee();

  /** The part of the claim for which it comes back, such as {@code hires[3]}; all if none. */
  Optional<String> part();

  /** How many units come back, from the last one on; one or more. */
  OptionalInt units();

  /** How much money comes back; more than zero. */
  Optional<Yuan> amount();

  @Override
  default String subsidy() {
    return SUBSIDY;
  }

  /** Starts a reversal. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reversal. */
  final class Builder extends ImmutableReversal.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
