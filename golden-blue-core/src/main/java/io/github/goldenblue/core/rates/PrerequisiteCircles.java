package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.rates.RelationPairs.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds prerequisites that wait for each other, so that none of them could ever be paid. */
final class PrerequisiteCircles {
  private final List<Placed> relations;

  PrerequisiteCircles(List<Placed> relations) {
    this.relations = List.copyOf(relations);
  }

  void check() {
    for (Placed placed : relations) {
      List<Relation> path = new ArrayList<>(List.of(placed.relation()));
      if (leadsBack(path)) {
        String found = "waits for itself by " + path.stream().map(Relation::id).toList();
        placed.site().fault(found, "prerequisites without a circle");
      }
    }
  }

  /** Whether the last of the path, or what it waits for, waits for the first; it is extended. */
  private boolean leadsBack(List<Relation> path) {
    Relation last = path.get(path.size() - 1);
    if (waitsFor(last, path.get(0))) {
      return true;
    }
    for (Placed next : relations) {
      if (!path.contains(next.relation()) && waitsFor(last, next.relation())) {
        path.add(next.relation());
        if (leadsBack(path)) {
          return true;
        }
        path.remove(path.size() - 1);
      }
    }
    return false;
  }

  /** Whether what comes first in {@code one} comes after in {@code other}. */
  private static boolean waitsFor(Relation one, Relation other) {
    boolean canMeet = one == other || RelationPairs.canMeet(one, other);
    return canMeet
        && one.terms().members().stream()
            .anyMatch(first -> other.terms().then().stream().anyMatch(then -> share(first, then)));
  }

  private static boolean share(RelationMember one, RelationMember other) {
    return one.subsidy().equals(other.subsidy())
        && (one.items().isEmpty()
            || other.items().isEmpty()
            || !Collections.disjoint(one.items(), other.items()));
  }
}
