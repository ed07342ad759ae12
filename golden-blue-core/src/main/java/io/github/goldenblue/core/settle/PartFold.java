package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles the claims of one part, in the order of the law.
 *
 * @param settlement how a claim is decided
 * @param draft the ledger as this part knows it
 * @param doubled the ids that more than one claim of the batch has
 */
record PartFold(Settlement settlement, LedgerDraft draft, DoubledIds doubled) {
  Decided next(Assessed claim) {
    Optional<Decision> decision = Optional.empty();
    Optional<Rejection> rejection = Optional.empty();
    List<CapKey> accounts = List.of();
    try {
      doubled.refuse(claim.claim());
      Decision decided = settlement.step(draft, claim.claim(), claim::get);
      accounts = decided.caps().isEmpty() ? List.of() : accounts(claim.get());
      decision = Optional.of(decided);
    } catch (InvalidClaimException invalid) {
      rejection = Optional.of(new Rejection(claim.claim().id(), invalid.faults()));
    }
    return new Decided(claim.claim(), decision, rejection, accounts, draft.movements());
  }

  /** The accounts that lines draw on, each once, in the order in which a decision names them. */
  private static List<CapKey> accounts(Assessment assessment) {
    Set<CapKey> accounts = new LinkedHashSet<>();
    assessment.lines().forEach(line -> line.draws().forEach(draw -> accounts.add(draw.key())));
    return List.copyOf(accounts);
  }
}
