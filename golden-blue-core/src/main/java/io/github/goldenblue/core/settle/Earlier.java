package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.ClaimedStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a claim finds in the ledger of the claims that it goes on from.
 *
 * @param before what was used before it, and what of that is its own
 * @param entry the claim that it follows or settles
 * @param advance what stands of the advance that it settles; none if it settles none
 */
record Earlier(Before before, Optional<LedgerEntry> entry, List<PaidLine> advance) {
  /**
   * Looks it up.
   *
   * @throws io.github.goldenblue.core.facts.InvalidClaimException if there is no such claim, or
   *     none that can be gone on from
   */
  static Earlier of(Claim claim, Assessment assessment, LedgerDraft draft) {
    Sequel sequel = claim.sequel();
    if (sequel.settles().isPresent()) {
      LedgerEntry advance =
          new EarlierCheck(claim, draft, "sequel.settles")
              .entry(sequel.settles().get(), Sequel.ADVANCE);
      return settling(advance, draft);
    }
    Optional<String> after = assessment.stage().flatMap(ClaimedStage::after);
    return after.isPresent()
        ? following(
            new EarlierCheck(claim, draft, "sequel.follows")
                .entry(sequel.follows().orElseThrow(), after.get()),
            draft)
        : new Earlier(Before.of(draft::used), Optional.empty(), List.of());
  }

  /** What the advance took is free for the claim that settles it. */
  private static Earlier settling(LedgerEntry advance, LedgerDraft draft) {
    Map<CapKey, Long> freed =
        advance.takings().stream().collect(Collectors.toMap(Taking::key, Taking::amount));
    Before before = Before.of(key -> draft.used(key) - freed.getOrDefault(key, 0L));
    return new Earlier(before, Optional.of(advance), advance.lines());
  }

  /** Money adds up from stage to stage; months and occurrences stay those of the first. */
  private static Earlier following(LedgerEntry last, LedgerDraft draft) {
    Map<CapKey, Long> credit = new HashMap<>();
    Map<CapKey, Long> own = new HashMap<>();
    Map<CapKey, Long> paid = new HashMap<>();
    Optional<LedgerEntry> entry = Optional.of(last);
    while (entry.isPresent()) {
      paid.merge(Wholes.ofClaim(), entry.get().outcome().amount().high().fen(), Math::addExact);
      entry
          .get()
          .lines()
          .forEach(
              line ->
                  paid.merge(
                      Wholes.of(line.item(), line.payee()), line.decided().fen(), Math::addExact));
      entry.get().takings().stream()
          .filter(taking -> taking.unit() != CapUnit.YUAN)
          .forEach(
              taking -> {
                credit.merge(taking.key().ofAllTime(), taking.amount(), Math::addExact);
                own.merge(taking.key(), taking.amount(), Math::addExact);
              });
      entry = entry.get().chain().earlier().map(draft::entry);
    }
    return new Earlier(new Before(draft::used, credit, own, paid), Optional.of(last), List.of());
  }

  /**
   * Notes in the ledger that a claim went on from it. A stage that came to nothing at all did not:
   * it could never be taken back, and would for ever be in the way of taking back what it follows.
   */
  void close(LedgerDraft draft, LedgerEntry later) {
    entry
        .filter(earlier -> later.stands() || !advance.isEmpty())
        .ifPresent(
            earlier -> {
              Chain chain = earlier.chain().withLater(Optional.of(later.id()));
              LedgerEntry gone = earlier.withChain(chain);
              draft.record(advance.isEmpty() ? gone : gone.withLines(List.of()));
            });
  }
}
