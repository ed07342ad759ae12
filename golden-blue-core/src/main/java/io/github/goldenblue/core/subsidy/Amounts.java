package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.RatesMissingException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What claims come to by themselves, one after another, and no more: no findings, no lines, no
 * clauses. It is the amount of the {@link Assessment}, by the same formula and the same rates, at a
 * small part of its cost; where a claim is wrong, or paid in stages, it is assessed in full.
 *
 * <p>It remembers rates from one claim to the next, so it is not for several threads at once; each
 * takes its own.
 *
 * <pre>{@code
 * Amounts amounts = goldenBlue.amounts();
 * for (Claim claim : claims) {
 *   Amount amount = amounts.of(claim);
 * }
 * }</pre>
 */
public final class Amounts {
  /** How many footings are remembered, a power of two. */
  private static final int REMEMBERED = 256;

  private final Assessor assessor;
  private final Optional<LocalDate> knownOn;
  private final @Nullable Footing<?>[] footings;

  /**
   * Of claims that this assesses.
   *
   * @param knownOn the day of the decision; without one, every loaded edition is known
   */
  public Amounts(Assessor assessor, Optional<LocalDate> knownOn) {
    this.assessor = assessor;
    this.knownOn = knownOn;
    this.footings = new Footing<?>[REMEMBERED];
  }

  /**
   * What the claim comes to before caps.
   *
   * @throws InvalidClaimException with every fault found, if the input is wrong
   */
  public Amount of(Claim claim) {
    Amount quick = null;
    try {
      Footing<?> footing = footing(claim);
      quick = footing == null ? null : footing.amount(claim).orElse(null);
    } catch (RatesMissingException | ArithmeticException amiss) {
      // the assessment says what
    }
    return quick == null ? Amount.of(assessor.assess(claim, knownOn)) : quick;
  }

  private @Nullable Footing<?> footing(Claim claim) {
    Subsidy<?> subsidy = assessor.subsidies().byId(claim.subsidy()).orElse(null);
    if (subsidy == null || !ClaimOrder.isPlaced(claim) || claim.district() == null) {
      return null;
    }
    int place = place(subsidy, claim);
    Footing<?> known = footings[place];
    if (known == null || !known.isOf(subsidy, claim.district(), claim.on())) {
      known = assessor.footing(subsidy, claim, knownOn);
      footings[place] = known;
    }
    return known;
  }

  private static int place(Subsidy<?> subsidy, Claim claim) {
    int hash = 31 * claim.on().getYear() + claim.district().hashCode();
    return (31 * hash + subsidy.id().hashCode()) & (REMEMBERED - 1);
  }
}
