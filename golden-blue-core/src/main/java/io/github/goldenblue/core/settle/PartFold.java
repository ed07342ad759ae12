package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the claims of one part, in the order of the law. */
final class PartFold {
  private final Decider decider;
  private final LedgerDraft draft;
  private final WatchedBalances balances;
  private final DoubledIds doubled;
  private @Nullable Assessment last;

  /**
   * Before the first claim.
   *
   * @param decider how a claim is decided
   * @param draft the ledger as this part knows it
   * @param balances the accounts of the draft
   * @param doubled the ids that more than one claim of the batch has
   */
  PartFold(Decider decider, LedgerDraft draft, WatchedBalances balances, DoubledIds doubled) {
    this.decider = decider;
    this.draft = draft;
    this.balances = balances;
    this.doubled = doubled;
  }

  Decided next(Claim claim) {
    try {
      doubled.refuse(claim);
      Decision decision = decider.step(draft, claim, () -> assess(claim));
      List<CapKey> accounts = decision.caps().isEmpty() ? List.of() : accounts();
      return new Decided(
          claim, Optional.of(decision), Optional.empty(), accounts, balances.movements());
    } catch (InvalidClaimException invalid) {
      Rejection rejection = Rejection.of(invalid);
      return new Decided(
          claim, Optional.empty(), Optional.of(rejection), List.of(), balances.movements());
    }
  }

  private Assessment assess(Claim claim) {
    Assessment assessment = decider.assess(claim);
    last = assessment;
    return assessment;
  }

  /**
   * The accounts that the lines draw on, each once, in the order in which a decision names them.
   */
  private List<CapKey> accounts() {
    Set<CapKey> accounts = new LinkedHashSet<>();
    Objects.requireNonNull(last)
        .lines()
        .forEach(line -> line.draws().forEach(draw -> accounts.add(draw.key())));
    return List.copyOf(accounts);
  }
}
