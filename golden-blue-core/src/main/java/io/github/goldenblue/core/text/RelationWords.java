package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.rates.RelationMember;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A relation between subsidies in words: what holds, and between which. */
final class RelationWords {
  private final Subsidies subsidies;
  private final Labels labels;

  RelationWords(Subsidies subsidies, Labels labels) {
    this.subsidies = subsidies;
    this.labels = labels;
  }

  String rule(RelationTerms terms) {
    String period = labels.written(terms.period());
    String later = terms.later().map(how -> "." + how).orElse("");
    return labels.phrase("rate.relation." + terms.kind() + later, period);
  }

  List<String> members(RelationTerms terms) {
    List<String> members = new ArrayList<>();
    boolean isFirst = terms.kind() == RelationKind.PREREQUISITE;
    for (RelationMember one : terms.members()) {
      String member = member(one, terms.scope());
      members.add(isFirst ? labels.phrase("rate.relation.first", member) : member);
    }
    for (RelationMember one : terms.then()) {
      members.add(labels.phrase("rate.relation.then", member(one, terms.scope())));
    }
    return members;
  }

  private String member(RelationMember member, District scope) {
    String subsidy = member.subsidy();
    FactWords facts = new FactWords(labels, subsidy);
    String name =
        subsidies.byId(subsidy).isPresent()
            ? labels.name(subsidy)
            : labels.phrase("rate.member.unloaded", subsidy);
    String holder =
        member.holder().isEmpty()
            ? labels.phrase("rate.member.pool", scope)
            : facts.holders("rate.member.holder", member.holder());
    if (member.items().isEmpty()) {
      return labels.phrase("rate.member", name, holder);
    }
    String items =
        member.items().stream()
            .map(item -> labels.inSentence(labels.of(subsidy, "item", item)))
            .collect(Collectors.joining(labels.phrase("rate.list")));
    return labels.phrase("rate.member.items", name, items, holder);
  }
}
