package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the caps of one section against its items and against each other. */
final class CapCheck {
  private CapCheck() {}

  static void check(Section section, String path, List<Fault> faults) {
    section
        .caps()
        .forEach(
            (id, cap) -> {
              String at = path + ".caps." + id;
              cap.items().forEach(item -> checkItem(section, cap, item, at, faults));
              if (cap.items().isEmpty()) {
                faults.add(new Fault(at + ".items", "an empty list", "at least one item"));
              }
            });
  }

  /** Crossing caps would let a determination fall outside the range that was announced for it. */
  static List<Fault> pairs(List<Cap> capsOfItem, String path) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < capsOfItem.size(); i++) {
      for (Cap other : capsOfItem.subList(0, i)) {
        Cap cap = capsOfItem.get(i);
        if (!cap.isInside(other) && !other.isInside(cap)) {
          String found = "crosses " + other.id() + " in items and holders";
          String expected = "one nested in the other, or no item in common";
          faults.add(new Fault(path + ".caps." + cap.id(), found, expected));
        }
      }
    }
    return faults;
  }

  private static void checkItem(
      Section section, CapTerms cap, String item, String at, List<Fault> faults) {
    ItemTerms terms = section.items().get(item);
    Optional<UnitKind> counted = cap.unit().counts();
    if (terms == null) {
      faults.add(new Fault(at + ".items", item, "one of " + section.items().keySet()));
    } else if (counted.isPresent() && terms.per() != counted.get()) {
      String expected = "items paid per " + counted.get() + ", as it counts " + cap.unit();
      faults.add(new Fault(at + ".items", item + " paid per " + terms.per(), expected));
    }
  }
}
