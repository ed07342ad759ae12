package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bases and settings that terms name, which some loaded book must set.
 *
 * @param bases base ids by the path that names them
 * @param settings setting names by the path that names them
 */
record Needs(Map<String, String> bases, Map<String, String> settings) {
  Needs() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void refuseUnset(Register<?> setBases, Register<?> setSettings, List<Fault> faults) {
    refuseUnset(bases, setBases, faults);
    refuseUnset(settings, setSettings, faults);
  }

  private static void refuseUnset(Map<String, String> needed, Register<?> set, List<Fault> faults) {
    needed.forEach(
        (path, id) -> {
          if (!set.ids().contains(id)) {
            faults.add(new Fault(path, id, "one that a loaded book sets: " + set.ids()));
          }
        });
  }
}
