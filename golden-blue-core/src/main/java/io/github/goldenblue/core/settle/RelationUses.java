package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.Relation;
import io.github.goldenblue.core.rates.RelationKeys;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Says how a claim stands in the relations of its lines, each holder once. */
final class RelationUses {
  private final Before before;
  private final ToLongFunction<CapKey> taken;
  private final ToLongFunction<CapKey> entitled;
  private final Map<RelationKeys, Relation> accounts = new LinkedHashMap<>(0);

  /**
   * Of no lines yet.
   *
   * @param before what earlier claims took
   * @param taken what this claim takes
   * @param entitled what it would be paid if others had taken nothing
   */
  RelationUses(Before before, ToLongFunction<CapKey> taken, ToLongFunction<CapKey> entitled) {
    this.before = before;
    this.taken = taken;
    this.entitled = entitled;
  }

  /** The next line of the claim. */
  void add(Line line) {
    for (RelationDraw draw : line.relations()) {
      accounts.putIfAbsent(draw.keys(), draw.relation());
    }
  }

  /** How it stands in all of them, in the order of the lines. */
  List<RelationUse> all() {
    List<RelationUse> uses = new ArrayList<>(accounts.size());
    accounts.forEach((keys, relation) -> uses.add(use(relation, keys)));
    return uses;
  }

  private RelationUse use(Relation relation, RelationKeys keys) {
    long used = keys.own().map(before::used).orElse(0L);
    return new RelationUse(
        relation.id(),
        relation.kind(),
        keys.holder(),
        keys.all().findFirst().orElseThrow().shownPeriod(),
        owners(keys, before::byOthers),
        relation.kind() == RelationKind.HIGHEST ? limit(relation, keys, used) : 0,
        used,
        keys.own().map(taken::applyAsLong).orElse(0L));
  }

  /** The subsidies whose account was taken of. */
  static List<String> owners(RelationKeys keys, ToLongFunction<CapKey> usedBefore) {
    return keys.others().entrySet().stream()
        .filter(other -> usedBefore.applyAsLong(other.getValue()) > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private long limit(Relation relation, RelationKeys keys, long used) {
    boolean isOver = used > 0 && relation.paysLaterNothing();
    return isOver ? used : Math.max(used, entitled.applyAsLong(keys.own().orElseThrow()));
  }
}
