package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the relations of all books against the caps, and against each other, that one claim may
 * come under: where the highest counts, a relation cuts money as a cap does.
 */
final class RelationPairs {
  private final List<Placed> relations = new ArrayList<>();
  private final List<Capped> sections = new ArrayList<>();

  /** A relation where it stands. */
  record Placed(Relation relation, Site site) {}

  /** The caps of each item of one section. */
  private record Capped(
      Edition edition, String subsidy, PaymentTerms payment, Map<String, List<Cap>> caps) {}

  void add(Relation relation, Site site) {
    relations.add(new Placed(relation, site));
  }

  void add(Edition edition, Section section, String subsidy, Map<String, List<Cap>> caps) {
    sections.add(new Capped(edition, subsidy, section.payment(), caps));
  }

  void check() {
    for (int i = 0; i < relations.size(); i++) {
      Placed placed = relations.get(i);
      if (placed.relation().kind() == RelationKind.HIGHEST) {
        sections.forEach(section -> check(placed, section));
        relations.subList(0, i).forEach(other -> check(placed, other));
      }
    }
    new PrerequisiteCircles(relations).check();
  }

  private static void check(Placed placed, Capped section) {
    Relation relation = placed.relation();
    for (String item : items(relation, section.subsidy())) {
      if (relation.edition().canMeet(section.edition())) {
        refuseParts(placed, section);
        for (Cap cap : section.caps().getOrDefault(item, List.of())) {
          relation.reach(section.subsidy(), item).refuseClash(cap.reach(), placed.site());
        }
      }
    }
  }

  /** Of a stage or an advance it could not be said what of the highest entitlement it is. */
  private static void refuseParts(Placed placed, Capped section) {
    if (!section.payment().isAtOnce()) {
      String how = section.payment().stages().isPresent() ? " pays in stages" : " pays in advance";
      String found = section.subsidy() + ", which " + section.edition().name() + how;
      placed.site().fault(found, "members that are paid at once, where the highest counts");
    }
  }

  private static void check(Placed placed, Placed before) {
    Relation relation = placed.relation();
    Relation other = before.relation();
    if (other.kind() != RelationKind.HIGHEST || !canMeet(relation, other)) {
      return;
    }
    for (String subsidy : relation.members().keySet()) {
      for (String item : items(relation, subsidy)) {
        if (items(other, subsidy).contains(item)) {
          relation.reach(subsidy, item).refuseClash(other.reach(subsidy, item), placed.site());
        }
      }
    }
  }

  /** Of one id, only one is in force for a claim. */
  static boolean canMeet(Relation one, Relation other) {
    return !one.id().equals(other.id()) && one.edition().canMeet(other.edition());
  }

  private static Set<String> items(Relation relation, String subsidy) {
    return relation.members().getOrDefault(subsidy, new Holders(Map.of())).items();
  }
}
