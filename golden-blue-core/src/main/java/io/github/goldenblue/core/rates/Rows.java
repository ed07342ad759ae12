package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The rows of a table by one fact or setting.
 *
 * @param by the fact's name, or {@code district.} and a setting's name
 * @param rows what holds for each value; empty where nothing is due
 * @param finding the id of the finding that says whether a row was due, if the table makes one
 * @param otherwise the id of the condition under which a value that has no row refuses the claim;
 *     with it the table is open, without it every value has a row
 * @param missing what a claim rests on where nothing is due
 * @param <V> what stands in a row
 */
public record Rows<V>(
    String by,
    Map<String, Optional<V>> rows,
    Optional<String> finding,
    Optional<String> otherwise,
    List<Reading> missing) {
  /** Keeps a copy in the order of the book. */
  public Rows {
    missing = List.copyOf(missing);
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /** The keys under which something is due. */
  List<String> dueKeys() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The keys that have a row, due or not. */
  List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  /** The same rows with each value replaced, by its key and itself. */
  <W> Map<String, Optional<W>> mapped(BiFunction<String, V, W> change) {
    Map<String, Optional<W>> changed = new LinkedHashMap<>();
    rows.forEach((key, value) -> changed.put(key, value.map(row -> change.apply(key, row))));
    return changed;
  }
}
