package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the caps of one section against its items and against each other. */
final class CapCheck {
  /** What else cuts a payment shows among the cuts under such a name. */
  private static final Map<String, String> TAKEN =
      Map.of(
          "ceiling", "a rate's ceiling",
          "whole", "the whole of what is paid in stages",
          "advance", "what was paid in advance");

  private CapCheck() {}

  static void check(Section section, Site site) {
    section.caps().forEach((id, cap) -> check(section, cap, site.at(".caps." + id + ".items")));
    section.caps().keySet().forEach(id -> refuseTaken(id, site.at(".caps." + id)));
  }

  /** A cap or relation must not be taken for something else that cuts. */
  static void refuseTaken(String id, Site site) {
    String other = TAKEN.get(id);
    if (other != null) {
      site.fault(id, "another id, as this one means " + other);
    }
  }

  /** Crossing caps would let a determination fall outside the range that was announced for it. */
  static void checkPairs(List<Cap> capsOfItem, Site site) {
    for (int i = 0; i < capsOfItem.size(); i++) {
      Cap cap = capsOfItem.get(i);
      for (Cap other : capsOfItem.subList(0, i)) {
        cap.reach().refuseClash(other.reach(), site.at(".caps." + cap.id()));
      }
    }
  }

  private static void check(Section section, CapTerms cap, Site site) {
    if (cap.items().isEmpty()) {
      site.fault("an empty list", "at least one item");
    }
    for (String item : cap.items()) {
      ItemTerms terms = section.items().get(item);
      Optional<UnitKind> counted = cap.unit().counts();
      if (terms == null) {
        site.fault(item, "one of " + section.items().keySet());
      } else if (counted.isPresent() && terms.per() != counted.get() && !terms.isNotDue()) {
        String expected = "items paid per " + counted.get() + ", as it counts " + cap.unit();
        site.fault(item + " paid per " + terms.per(), expected);
      }
    }
  }
}
