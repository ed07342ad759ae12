package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that a law is tried on: the first half is settled before, the others are a batch. */
final class Scene implements Trial {
  private final String law;
  private final Engine engine;
  private final List<Claim> history;
  private final List<Claim> batch;
  private final Map<String, Claim> byId = new HashMap<>();

  Scene(String law, Engine engine, List<Claim> claims) {
    this.law = law;
    this.engine = engine;
    this.history = claims.subList(0, claims.size() / 2);
    this.batch = claims.subList(claims.size() / 2, claims.size());
    claims.forEach(claim -> byId.put(claim.id(), claim));
  }

  @Override
  public Engine engine() {
    return engine;
  }

  List<Claim> history() {
    return history;
  }

  List<Claim> batch() {
    return batch;
  }

  List<Claim> all() {
    List<Claim> all = new ArrayList<>(history);
    all.addAll(batch);
    return all;
  }

  /** The ledger after the history. */
  Ledger before() {
    return settle(Ledger.EMPTY, history).ledger();
  }

  /** Settles claims, all of which must be accepted. */
  SettledBatch settle(Ledger ledger, Collection<? extends Claim> claims) {
    SettledBatch settled = engine.settle(ledger, claims);
    require(settled.rejections().isEmpty(), "rejected: " + settled.rejections());
    require(
        settled.decisions().size() == claims.size(),
        settled.decisions().size() + " decisions on " + claims.size() + " claims");
    return settled;
  }

  static List<Claim> inOrder(Collection<? extends Claim> claims) {
    return claims.stream().<Claim>map(claim -> claim).sorted(ClaimOrder.CANONICAL).toList();
  }

  Claim claim(String id) {
    Claim claim = byId.get(id);
    if (claim == null) {
      throw broken("a decision on " + id + ", which was not claimed", null);
    }
    return claim;
  }

  @Override
  public Set<CapKey> keys() {
    Set<CapKey> keys = new LinkedHashSet<>();
    all().forEach(claim -> keys.addAll(engine.assess(claim).keys()));
    return keys;
  }

  @Override
  public BrokenLaw broken(String what, @Nullable Throwable cause) {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    shown.put("claims settled before", onTheWire(history));
    shown.put("claims of the batch", onTheWire(batch));
    List<Claim> claims = new ArrayList<>(inOrder(history));
    claims.addAll(inOrder(batch));
    return new BrokenLaw(law, what, shown, "\n" + ReadyCase.of(engine, law, claims), cause);
  }

  private List<String> onTheWire(List<Claim> claims) {
    return inOrder(claims).stream().map(engine::writeClaim).toList();
  }
}
