package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Draws claims that go on from claims of a ledger, now and then wrongly.
 *
 * @param goldenBlue what is loaded
 * @param random where from
 * @param ledger what was decided
 * @param decided the claim that was decided last under each id
 * @param lastDay the last day a claim may be of
 */
record FollowUps(
    GoldenBlue goldenBlue,
    SplittableRandom random,
    Ledger ledger,
    Map<String, Claim> decided,
    LocalDate lastDay) {
  private static final int[] LATER = {0, 0, 1, 20, 90, 366};
  private static final int SELDOM = 10;

  /** The next stage of a claim, or the settlement of an advance. */
  Optional<Claim> goingOn(String id) {
    boolean isOff = random.nextInt(SELDOM) == 0;
    List<LedgerEntry> open =
        ledger.entries().stream()
            .filter(entry -> decided.containsKey(entry.id()) && payment(entry).isPresent())
            .filter(entry -> isOff || (isOpen(entry) && next(entry).isPresent()))
            .toList();
    return any(open).flatMap(entry -> goingOn(id, entry));
  }

  private Optional<Claim> goingOn(String id, LedgerEntry entry) {
    Sequel right = next(entry).orElse(Sequel.settling(entry.id()));
    Sequel sequel = random.nextInt(SELDOM) == 0 ? wrong(entry) : right;
    Claim facts = random.nextInt(4) == 0 ? another(entry) : claim(entry);
    return subsidy(entry).map(subsidy -> copy(subsidy, facts, id, day(entry), sequel));
  }

  private <C extends Claim> Claim copy(
      Subsidy<C> subsidy, Claim claim, String id, LocalDate on, Sequel sequel) {
    C facts = subsidy.facts().type().cast(claim);
    C known = random.nextInt(3) == 0 ? Rewriting.undetermined(subsidy.facts(), facts) : facts;
    return Rewriting.copy(subsidy.facts(), known, id, on, sequel);
  }

  /** A pending claim under its id, with what stands open determined, or some of it, or nothing. */
  Optional<Claim> returning() {
    List<LedgerEntry> pending =
        ledger.entries().stream()
            .filter(entry -> entry.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION)
            .filter(entry -> decided.containsKey(entry.id()))
            .toList();
    return any(pending)
        .flatMap(entry -> subsidy(entry).map(subsidy -> determined(subsidy, claim(entry))));
  }

  private <C extends Claim> Claim determined(Subsidy<C> subsidy, Claim untyped) {
    C claim = subsidy.facts().type().cast(untyped);
    try {
      OpenFacts open = OpenFacts.of(goldenBlue.assess(claim));
      return Rewriting.determine(goldenBlue::assess, subsidy.facts(), claim, open.pick(random));
    } catch (InvalidClaimException noLonger) {
      return claim;
    }
  }

  /** An earlier claim unchanged, or another under its id. */
  Optional<Claim> again(String id) {
    Optional<LedgerEntry> entry =
        any(ledger.entries().stream().filter(one -> decided.containsKey(one.id())).toList());
    return random.nextInt(3) > 0
        ? entry.map(this::claim)
        : entry
            .flatMap(
                one ->
                    subsidy(one)
                        .map(
                            subsidy ->
                                copy(subsidy, another(one), one.id(), one.on(), begins(one))))
            .filter(claim -> !id.isEmpty());
  }

  private Sequel begins(LedgerEntry entry) {
    return payment(entry)
        .flatMap(PaymentTerms::stages)
        .map(stages -> Sequel.of(stages.ids().get(0)))
        .orElse(Sequel.NONE);
  }

  private boolean isOpen(LedgerEntry entry) {
    return entry.isPaid() && entry.chain().later().isEmpty();
  }

  /** How a claim goes on from this one. */
  private Optional<Sequel> next(LedgerEntry entry) {
    Optional<String> stage = entry.chain().stage();
    if (stage.filter(Sequel.ADVANCE::equals).isPresent()) {
      return Optional.of(Sequel.settling(entry.id()));
    }
    List<String> stages =
        payment(entry).flatMap(PaymentTerms::stages).map(all -> all.ids()).orElse(List.of());
    int next = 1 + stage.map(stages::indexOf).orElse(-1);
    return next > 0 && next < stages.size()
        ? Optional.of(Sequel.of(stages.get(next)).following(entry.id()))
        : Optional.empty();
  }

  /** Of a stage that does not come next, or from a claim that is not there. */
  private Sequel wrong(LedgerEntry entry) {
    Optional<List<String>> stages =
        payment(entry).flatMap(PaymentTerms::stages).map(all -> all.ids());
    Sequel any =
        stages
            .map(ids -> Sequel.of(ids.get(random.nextInt(ids.size()))).following(entry.id()))
            .orElse(Sequel.settling("nobody"));
    return random.nextBoolean() ? any : Sequel.settling(entry.id());
  }

  private LocalDate day(LedgerEntry entry) {
    if (random.nextInt(SELDOM) == 0) {
      return entry.on().minusDays(1);
    }
    LocalDate later = entry.on().plusDays(LATER[random.nextInt(LATER.length)]);
    return later.isAfter(lastDay) ? lastDay : later;
  }

  private Optional<PaymentTerms> payment(LedgerEntry entry) {
    return subsidy(entry)
        .map(subsidy -> Ask.of(goldenBlue, subsidy, entry.district(), entry.on()).payment());
  }

  private Optional<Subsidy<?>> subsidy(LedgerEntry entry) {
    return goldenBlue.subsidies().byId(entry.subsidy());
  }

  private Claim claim(LedgerEntry entry) {
    return Objects.requireNonNull(decided.get(entry.id()));
  }

  /** Any claim of the same subsidy and district. */
  private Claim another(LedgerEntry entry) {
    List<Claim> same =
        decided.values().stream()
            .filter(claim -> claim.subsidy().equals(entry.subsidy()))
            .filter(claim -> claim.district().equals(entry.district()))
            .toList();
    return same.get(random.nextInt(same.size()));
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
