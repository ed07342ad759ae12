package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;

/** The bases and settings that terms name, which some loaded book must set. */
final class Needs {
  private final List<Need> bases = new ArrayList<>();
  private final List<Need> settings = new ArrayList<>();

  private record Need(String source, String path, String id) {}

  void base(String source, String path, String id) {
    bases.add(new Need(source, path, id));
  }

  void setting(String source, String path, String name) {
    settings.add(new Need(source, path, name));
  }

  void refuseUnset(Register<?> setBases, Register<?> setSettings, BookFaults faults) {
    bases.forEach(need -> refuseUnset(need, setBases, faults));
    settings.forEach(need -> refuseUnset(need, setSettings, faults));
  }

  private static void refuseUnset(Need need, Register<?> set, BookFaults faults) {
    if (!set.ids().contains(need.id())) {
      String expected = "one that a loaded book sets: " + set.ids();
      faults.of(need.source()).add(new Fault(need.path(), need.id(), expected));
    }
  }
}
