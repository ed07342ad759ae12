package io.github.goldenblue.core.rates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accounts of a relation that count for one line.
 *
 * @param holder the values of the holder facts, in the order of the rate book
 * @param own the one it takes of when it is paid; none if it only asks for others
 * @param others those it reads, by the subsidy they belong to
 */
public record RelationKeys(List<String> holder, Optional<CapKey> own, Map<String, CapKey> others) {
  /** Keeps copies in the order of the rate book. */
  public RelationKeys {
    holder = List.copyOf(holder);
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** All of them. */
  public Stream<CapKey> all() {
    return Stream.concat(own.stream(), others.values().stream());
  }
}
