package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the books of each district say in words under an id; books of one district must agree.
 *
 * @param <K> the ids
 */
final class Words<K> {
  private final String group;
  private final Map<String, Map<K, Bilingual>> byDistrict = new HashMap<>();

  /** Words that stand under this key in a book. */
  Words(String group) {
    this.group = group;
  }

  void add(RateBook book, Map<K, Bilingual> words, BookFaults faults) {
    Map<K, Bilingual> known =
        byDistrict.computeIfAbsent(book.district().code(), code -> new HashMap<>());
    words.forEach(
        (id, text) -> {
          Bilingual other = known.putIfAbsent(id, text);
          if (other != null && !other.equals(text)) {
            String expected = "as in another book: " + other.en();
            faults.of(book.source()).add(new Fault(group + "." + id, text.en(), expected));
          }
        });
  }

  /** The words of a district's own books. */
  Optional<Bilingual> find(District district, K id) {
    return Optional.ofNullable(byDistrict.getOrDefault(district.code(), Map.of()).get(id));
  }

  /** All that a district's own books say. */
  Map<K, Bilingual> of(District district) {
    return Map.copyOf(byDistrict.getOrDefault(district.code(), Map.of()));
  }

  /** The codes of the districts that have a book, with words or without. */
  Set<String> districts() {
    return Set.copyOf(byDistrict.keySet());
  }
}
