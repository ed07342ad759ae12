package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * Editions, each once, in the order in which they were used. An edition is one object of its
 * library, so it is known by itself: to compare all that it holds would cost more than the claim.
 */
final class UsedEditions {
  private final List<Edition> editions = new ArrayList<>(2);

  void add(Edition edition) {
    for (Edition used : editions) {
      if (used == edition) {
        return;
      }
    }
    editions.add(edition);
  }

  void addAll(Iterable<Edition> more) {
    more.forEach(this::add);
  }

  void clear() {
    editions.clear();
  }

  List<Edition> list() {
    return List.copyOf(editions);
  }
}
