package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Optional;

/** Checks the caps of one section against its items and against each other. */
final class CapCheck {
  /** A ceiling of a rate shows among the cuts under this name. */
  static final String CEILING = "ceiling";

  private CapCheck() {}

  static void check(Section section, Site site) {
    section.caps().forEach((id, cap) -> check(section, cap, site.at(".caps." + id + ".items")));
    if (section.caps().containsKey(CEILING)) {
      site.at(".caps." + CEILING).fault(CEILING, "another id, as this one means a rate's ceiling");
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
