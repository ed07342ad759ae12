package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Assessor;
import io.github.goldenblue.core.subsidy.ClaimedStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides one claim against a draft of the ledger, and records it there: the step of every fold.
 *
 * @param assessor what a claim is entitled to before caps
 * @param fingerprint the hash of a claim's canonical form
 * @param decidedOn the decision date; without one, every loaded edition is known
 */
record Decider(
    Assessor assessor, Function<Claim, String> fingerprint, Optional<LocalDate> decidedOn) {
  /** The editions that a claim rests on before caps, and that were published after a day. */
  List<UsedEdition> published(Claim claim, LocalDate after) {
    Assessment assessment = assessor.assess(claim, decidedOn);
    Stream<Edition> ofLines = assessment.lines().stream().flatMap(line -> line.editions().stream());
    return Stream.concat(Stream.of(assessment.edition()), ofLines)
        .filter(edition -> edition.publishedOn().filter(after::isBefore).isPresent())
        .map(edition -> new UsedEdition(edition.district(), edition.from()))
        .distinct()
        .toList();
  }

  /**
   * Decides one claim.
   *
   * @throws InvalidClaimException if its input is wrong, or its id was paid for another claim; then
   *     the draft is as it was
   */
  Decision step(LedgerDraft draft, Claim claim) {
    return step(draft, claim, () -> assess(claim));
  }

  /**
   * The same, with an assessment of the caller's.
   *
   * @param assessment what it is entitled to, asked for only if it is to be decided
   */
  Decision step(LedgerDraft draft, Claim claim, Supplier<Assessment> assessment) {
    assessor.check(claim);
    Fingerprint hash = Fingerprint.of(() -> fingerprint.apply(claim));
    LedgerEntry earlier = draft.entry(claim.id());
    if (earlier != null && earlier.hash().equals(hash)) {
      return settledBefore(earlier);
    }
    if (earlier != null && earlier.isFinal()) {
      String found = "an id under which " + earlier.standing() + " yuan was paid";
      String expected = "an id of its own, or the same claim unchanged; reverse it first";
      throw invalid(claim, new Fault("id", found, expected));
    }
    return claim instanceof Reversal reversal
        ? reverse(draft, reversal, hash)
        : decide(draft, claim, hash, assessment.get());
  }

  private Decision decide(LedgerDraft draft, Claim claim, Fingerprint hash, Assessment assessment) {
    Earlier earlier = Earlier.of(claim, assessment, draft);
    draft.free(claim.id());
    Ruling ruling = Ruling.of(claim, assessment, earlier);
    Optional<String> stage = assessment.stage().map(ClaimedStage::id);
    Chain chain = new Chain(stage, claim.sequel().earlier(), Optional.empty());
    LedgerEntry entry =
        entry(draft, claim, hash, ruling.decision(), chain).withLines(ruling.lines());
    draft.record(entry);
    if (ruling.isDone()) {
      earlier.close(draft, entry);
    }
    return ruling.decision();
  }

  private Decision reverse(LedgerDraft draft, Reversal reversal, Fingerprint hash) {
    LedgerEntry paid = new EarlierCheck(reversal, draft, "reverses").standing(reversal.reverses());
    Reversing reversing =
        new Reversing(reversal, paid, Ground.of(reversal, paid, () -> section(reversal, paid)));
    Decision decision = reversing.decision();
    reversing.record(draft);
    Chain chain = new Chain(Optional.empty(), Optional.of(paid.id()), Optional.empty());
    draft.record(entry(draft, reversal, hash, decision, chain));
    return decision;
  }

  private InForce<? extends CompiledSection<?>> section(Reversal reversal, LedgerEntry paid) {
    try {
      return assessor.section(reversal, paid.subsidy(), decidedOn);
    } catch (RatesMissingException missing) {
      throw invalid(reversal, new Fault("on", missing.found(), missing.expected()));
    }
  }

  Assessment assess(Claim claim) {
    return assessor.assess(claim, decidedOn);
  }

  private static Decision settledBefore(LedgerEntry earlier) {
    return Decision.builder()
        .claimId(earlier.id())
        .subsidy(earlier.subsidy())
        .earlier(earlier.chain().earlier())
        .outcome(earlier.outcome())
        .settledBefore(true)
        .build();
  }

  private static LedgerEntry entry(
      LedgerDraft draft, Claim claim, Fingerprint hash, Decision decision, Chain chain) {
    return new LedgerEntry(
        draft.batch(),
        draft.decidedOn(),
        claim.subsidy(),
        claim.district(),
        claim.on(),
        claim.id(),
        hash,
        decision.outcome().stored(),
        chain,
        List.of());
  }

  private static InvalidClaimException invalid(Claim claim, Fault fault) {
    return new InvalidClaimException(claim.id(), List.of(fault));
  }
}
