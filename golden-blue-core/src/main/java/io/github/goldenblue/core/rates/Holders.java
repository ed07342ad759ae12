package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts that say whose relation it is, for each item of one subsidy that stands in it.
 *
 * @param byItem by item id, in the order of the rate book
 */
record Holders(Map<String, List<FactReference>> byItem) {
  Holders {
    byItem = Collections.unmodifiableMap(new HashMap<>(byItem));
  }

  Set<String> items() {
    return byItem.keySet();
  }

  Stream<FactReference> all() {
    return byItem.values().stream().flatMap(List::stream);
  }

  List<FactReference> of(String item) {
    return byItem.getOrDefault(item, List.of());
  }

  List<String> values(String item, Claim claim, Object subject) {
    return of(item).stream().map(holder -> holder.text(claim, subject)).toList();
  }
}
