package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with books, by the source each was read from. */
final class BookFaults {
  private final Map<String, List<Fault>> bySource = new LinkedHashMap<>();

  /** The faults of one source, to be added to. */
  List<Fault> of(String source) {
    return bySource.computeIfAbsent(source, any -> new ArrayList<>());
  }

  /**
   * Ends the loading if anything is wrong.
   *
   * @throws RateBookException with everything that is, each after its source
   */
  void refuse() {
    bySource.values().removeIf(List::isEmpty);
    if (!bySource.isEmpty()) {
      throw new RateBookException(bySource);
    }
  }
}
