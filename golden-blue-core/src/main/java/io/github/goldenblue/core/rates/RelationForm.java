package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a relation by itself: who stands in it, and whose it is. */
final class RelationForm {
  private static final Set<FactKind> RECIPIENTS =
      EnumSet.of(FactKind.RECIPIENT, FactKind.PERSON, FactKind.ORGANISATION);

  private RelationForm() {}

  static void check(String id, RelationTerms terms, Site site) {
    boolean isFirst = terms.kind() == RelationKind.PREREQUISITE;
    checkMembers(
        terms.members(),
        terms.kind() == RelationKind.EXCLUSIVE ? 2 : 1,
        site.at(isFirst ? ".first" : ".members"));
    checkMembers(terms.then(), isFirst ? 1 : 0, site.at(".then"));
    if (terms.all().mapToInt(member -> member.holder().size()).distinct().count() > 1) {
      String found = terms.all().map(member -> member.holder().toString()).toList().toString();
      site.fault("holders " + found, "as many holder facts for one member as for another");
    }
    CapCheck.refuseTaken(id, site);
  }

  private static void checkMembers(List<RelationMember> members, int least, Site site) {
    List<String> subsidies = members.stream().map(RelationMember::subsidy).toList();
    if (subsidies.size() < least) {
      site.fault(subsidies.toString(), least + " or more");
    }
    if (new HashSet<>(subsidies).size() < subsidies.size()) {
      site.fault(subsidies.toString(), "each subsidy once");
    }
  }

  /** A person's id is never an organisation's: such accounts would never meet. */
  static void checkKinds(Collection<Holders> members, Site site) {
    List<List<FactReference>> all =
        members.stream().flatMap(holders -> holders.byItem().values().stream()).toList();
    int places = all.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < places; i++) {
      int place = i;
      Set<FactKind> kinds =
          all.stream()
              .map(holders -> holders.get(place).kind())
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
      if (RECIPIENTS.containsAll(kinds) && kinds.size() > 1) {
        kinds.remove(FactKind.RECIPIENT);
      }
      if (kinds.size() > 1) {
        site.fault("holder " + (i + 1) + " of kinds " + kinds, "one kind for all members");
      }
    }
  }
}
