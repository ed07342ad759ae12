package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Makes a relation of what an edition prints about it. An optional member that nobody loads is left
 * alone: its claims cannot come, and what it took before is found by the holder of the others.
 */
final class RelationCompiler {
  private final Map<String, RatesType<?, ?>> types;
  private final Edition edition;

  RelationCompiler(Map<String, RatesType<?, ?>> types, Edition edition) {
    this.types = types;
    this.edition = edition;
  }

  Relation compile(String id, RelationTerms terms, Site site) {
    RelationForm.check(id, terms, site);
    String first = terms.kind() == RelationKind.PREREQUISITE ? ".first" : ".members";
    Map<String, Holders> members = holders(terms.members(), site, first);
    Map<String, Holders> then = holders(terms.then(), site, ".then");
    List<Holders> all = new ArrayList<>(members.values());
    all.addAll(then.values());
    RelationForm.checkKinds(all, site);
    return new Relation(id, terms, edition, members, then);
  }

  private Map<String, Holders> holders(List<RelationMember> members, Site site, String below) {
    Map<String, Holders> bySubsidy = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      RelationMember member = members.get(i);
      RatesType<?, ?> type = types.get(member.subsidy());
      Site at = site.at(below + "[" + i + "]");
      if (type != null) {
        bySubsidy.put(member.subsidy(), holders(member, ItemParts.of(type, edition), at));
      } else if (!member.optional()) {
        String expected = "a subsidy that is loaded, one of " + new TreeSet<>(types.keySet());
        at.at(".subsidy").fault(member.subsidy(), expected + ", or \"optional\": true");
      }
    }
    return bySubsidy;
  }

  private static Holders holders(RelationMember member, ItemParts parts, Site site) {
    Map<String, List<FactReference>> byItem = new HashMap<>();
    for (String item : member.items().isEmpty() ? parts.byItem().keySet() : member.items()) {
      Optional<Facts<?>> part = parts.byItem().get(item);
      if (part == null) {
        site.at(".items").fault(item, "one of " + new TreeSet<>(parts.byItem().keySet()));
        continue;
      }
      try {
        Compilation at = Compilation.ofItem(parts.claim(), part.orElse(null), site.at(".holder"));
        byItem.put(
            item,
            member.holder().stream()
                .map(name -> at.required(at.fact(name, ItemCompiler.HOLDERS)))
                .toList());
      } catch (TermException unfit) {
        site.fault(unfit.fault());
      }
    }
    return new Holders(byItem);
  }
}
