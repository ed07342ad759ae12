package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a ledger keeps of one decided claim.
 *
 * @param batch the number of the batch that settled it, from 1
 * @param decidedOn the latest decision date up to that batch, if one had any
 * @param subsidy the subsidy's id
 * @param district the claim's district
 * @param on the claim's day
 * @param id the claim's id
 * @param hash of the claim's canonical JSON
 * @param outcome how it was decided, whatever came after
 * @param chain how it stands to claims that go on from each other
 * @param lines what stands of what was paid, with what it takes of caps and relations
 */
public record LedgerEntry(
    int batch,
    Optional<LocalDate> decidedOn,
    String subsidy,
    District district,
    LocalDate on,
    String id,
    Fingerprint hash,
    Outcome outcome,
    Chain chain,
    List<PaidLine> lines) {
  /** The order of the law: by batch, then by {@code on}, then by id. */
  public static final Comparator<LedgerEntry> CANONICAL =
      Comparator.comparingInt(LedgerEntry::batch)
          .thenComparing(LedgerEntry::on)
          .thenComparing(LedgerEntry::id, ClaimOrder.BY_CODE_POINT);

  /** Keeps a copy. */
  public LedgerEntry {
    lines = List.copyOf(lines);
  }

  /** What it takes of caps and relations, by account; what a claim takes once stands once. */
  public List<Taking> takings() {
    if (lines.size() == 1 && lines.get(0).takings().size() == 1) {
      return lines.get(0).takings();
    }
    Map<CapKey, Taking> byKey = new LinkedHashMap<>();
    for (PaidLine line : lines) {
      line.takings().forEach(taking -> byKey.merge(taking.key(), taking, Taking::and));
    }
    return List.copyOf(byKey.values());
  }

  /** What stands of what was paid for this claim. */
  public Yuan standing() {
    Yuan standing = Yuan.ZERO;
    for (PaidLine line : lines) {
      standing = standing.plus(line.amount());
    }
    return standing;
  }

  /** Whether money that left for this claim is still out. */
  public boolean isPaid() {
    return standing().isPositive();
  }

  /** Whether it holds anything: money that is still out, or what it took of caps and relations. */
  boolean stands() {
    return isPaid() || !takings().isEmpty();
  }

  /** Whether nothing else can be decided under its id: money moved, or another claim goes on. */
  boolean isFinal() {
    return isPaid() || goesOn() || chain.later().isPresent();
  }

  /** An advance comes back where its settlement finds nothing left; a stage may come again. */
  private boolean goesOn() {
    return switch (outcome.kind()) {
      case GRANTED -> chain.earlier().isPresent();
      case EXHAUSTED -> chain.earlier().isPresent() && chain.stage().isEmpty();
      default -> false;
    };
  }

  /** This entry, of which only these lines stand. */
  LedgerEntry withLines(List<PaidLine> standing) {
    return new LedgerEntry(
        batch, decidedOn, subsidy, district, on, id, hash, outcome, chain, standing);
  }

  /** This entry in another chain. */
  LedgerEntry withChain(Chain other) {
    return new LedgerEntry(
        batch, decidedOn, subsidy, district, on, id, hash, outcome, other, lines);
  }
}
