package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A history that a law is tried on: each batch is settled after those before it. */
final class Course implements Trial {
  private final String law;
  private final Engine engine;
  private final List<List<Claim>> batches;
  private final List<Leg> legs = new ArrayList<>();
  private final Map<Claim, Optional<Assessment>> assessed = new IdentityHashMap<>();
  private final Set<CapKey> keys = new LinkedHashSet<>();

  Course(String law, Engine engine, List<BatchedClaim> claims) {
    this.law = law;
    this.engine = engine;
    Map<Integer, List<Claim>> byNumber = new TreeMap<>();
    claims.forEach(
        one -> byNumber.computeIfAbsent(one.batch(), n -> new ArrayList<>()).add(one.claim()));
    this.batches = byNumber.values().stream().map(Scene::inOrder).toList();
  }

  @Override
  public Engine engine() {
    return engine;
  }

  /** The batches, each with what became of it. */
  List<Leg> legs() {
    Ledger ledger = Ledger.EMPTY;
    Map<String, Claim> decided = new HashMap<>();
    for (List<Claim> batch : legs.isEmpty() ? batches : List.<List<Claim>>of()) {
      SettledBatch settled = settle(ledger, batch);
      settled.decisions().stream()
          .filter(decision -> !decision.settledBefore())
          .forEach(decision -> decided.put(decision.claimId(), find(batch, decision.claimId())));
      legs.add(new Leg(ledger, batch, settled, Map.copyOf(decided)));
      ledger = settled.ledger();
    }
    return legs;
  }

  private Claim find(List<Claim> batch, String id) {
    return batch.stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(() -> broken("a decision on " + id + ", which was not claimed", null));
  }

  Leg last() {
    return legs().get(legs().size() - 1);
  }

  /** Settles claims, each of which is decided or rejected. */
  SettledBatch settle(Ledger ledger, Collection<? extends Claim> claims) {
    SettledBatch settled = engine.settle(ledger, claims);
    int answers = settled.decisions().size() + settled.rejections().size();
    require(answers == claims.size(), answers + " answers to " + claims.size() + " claims");
    return settled;
  }

  /** What it is entitled to by itself; none of a reversal, or of a claim that is not valid. */
  Optional<Assessment> assess(Claim claim) {
    return assessed.computeIfAbsent(claim, this::assessment);
  }

  private Optional<Assessment> assessment(Claim claim) {
    try {
      boolean isLoaded = engine.subsidies().byId(claim.subsidy()).isPresent();
      return isLoaded ? Optional.of(engine.assess(claim)) : Optional.empty();
    } catch (InvalidClaimException invalid) {
      return Optional.empty();
    }
  }

  /** All claims, by id; those that returned under one several times. */
  Map<String, List<Claim>> byId() {
    Map<String, List<Claim>> byId = new LinkedHashMap<>();
    batches.forEach(
        batch ->
            batch.forEach(
                claim -> byId.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(claim)));
    return byId;
  }

  @Override
  public Set<CapKey> keys() {
    if (keys.isEmpty()) {
      batches.stream()
          .flatMap(List::stream)
          .forEach(claim -> assess(claim).ifPresent(found -> keys.addAll(found.keys())));
    }
    return keys;
  }

  @Override
  public BrokenLaw broken(String what, @Nullable Throwable cause) {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    for (List<Claim> batch : batches) {
      String title = "claims of batch " + (shown.size() + 1);
      shown.put(title, batch.stream().map(engine::writeClaim).toList());
    }
    return new BrokenLaw(law, what, shown, cause);
  }
}
