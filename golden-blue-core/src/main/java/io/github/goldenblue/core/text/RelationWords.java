package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.rates.RelationMember;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.subsidy.Subsidies;
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
    terms.members().forEach(one -> members.add(isFirst ? placed("first", one) : member(one)));
    terms.then().forEach(one -> members.add(placed("then", one)));
    return members;
  }

  private String placed(String place, RelationMember member) {
    return labels.phrase("rate.relation." + place, member(member));
  }

  private String member(RelationMember member) {
    String subsidy = member.subsidy();
    String name =
        subsidies.byId(subsidy).isPresent()
            ? labels.name(subsidy)
            : labels.phrase("rate.member.unloaded", subsidy);
    String holder =
        member.holder().isEmpty()
            ? labels.phrase("rate.member.pool")
            : labels.phrase(
                "rate.member.holder",
                new FactWords(labels, subsidy).names(member.holder(), "rate.together"));
    if (member.items().isEmpty()) {
      return labels.phrase("rate.member", name, holder);
    }
    String items =
        member.items().stream()
            .map(item -> labels.of(subsidy, "item", item))
            .collect(Collectors.joining(labels.phrase("rate.list")));
    return labels.phrase("rate.member.items", name, items, holder);
  }
}
