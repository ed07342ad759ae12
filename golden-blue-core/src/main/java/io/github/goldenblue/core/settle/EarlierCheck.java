package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import java.util.List;
import java.util.Optional;

/**
 * Finds a claim that another goes on from.
 *
 * @param claim the claim that names it
 * @param draft where it is looked for
 * @param path the field that names it
 */
record EarlierCheck(Claim claim, LedgerDraft draft, String path) {
  /**
   * A claim of the same subsidy and district that was paid, that nothing goes on from yet.
   *
   * @param stage the stage it must have been of
   * @throws InvalidClaimException if there is none, or another claim went on from it
   */
  LedgerEntry entry(String id, String stage) {
    LedgerEntry entry = last(id);
    require(entry.isPaid(), id + ", of which nothing is paid out", "a claim that was paid");
    String kind = claim.subsidy() + " in " + claim.district();
    require(
        entry.subsidy().equals(claim.subsidy()) && entry.district().equals(claim.district()),
        id + ", a claim of " + entry.subsidy() + " in " + entry.district(),
        "a claim of " + kind);
    String was = entry.chain().stage().orElse("no stage");
    require(was.equals(stage), id + " of " + was, "a claim of the stage " + stage);
    require(!entry.on().isAfter(claim.on()), id + " of " + entry.on(), "not after " + claim.on());
    return entry;
  }

  /**
   * A claim that holds money, or what it took at nothing, that nothing goes on from yet.
   *
   * @throws InvalidClaimException if there is none, or another claim went on from it
   */
  LedgerEntry standing(String id) {
    LedgerEntry entry = last(id);
    require(entry.stands(), id + ", of which nothing stands", "a claim of which something stands");
    return entry;
  }

  private LedgerEntry last(String id) {
    LedgerEntry entry = draft.entry(id);
    if (entry == null) {
      throw unfit(id, "the id of a claim that was settled before");
    }
    Optional<String> later = entry.chain().later();
    require(later.isEmpty(), id + ", which " + later.orElse("") + " goes on from", "the last one");
    return entry;
  }

  private void require(boolean holds, String found, String expected) {
    if (!holds) {
      throw unfit(found, expected);
    }
  }

  private InvalidClaimException unfit(String found, String expected) {
    return new InvalidClaimException(claim.id(), List.of(new Fault(path, found, expected)));
  }
}
