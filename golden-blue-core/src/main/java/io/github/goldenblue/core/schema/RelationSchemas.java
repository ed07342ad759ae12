package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.Later;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The relations of an edition. */
final class RelationSchemas {
  private final Words words;
  private final Map<String, FactChoices> facts = new LinkedHashMap<>();
  private final Map<String, Collection<String>> items = new LinkedHashMap<>();

  RelationSchemas(Words words) {
    this.words = words;
  }

  /** A subsidy that can be a member. */
  void add(String subsidy, Collection<String> itemsOf, FactChoices factsOf) {
    items.put(subsidy, itemsOf);
    facts.put(subsidy, factsOf);
  }

  /** The relations by id; one that others set may be set aside. */
  Schema all() {
    List<String> later = Stream.of(Later.values()).map(Later::name).toList();
    Schema highest =
        members("HIGHEST", "members", 1)
            .must("later", Schema.oneOf(later).described(words.of("relation.later")));
    Schema prerequisite =
        members("PREREQUISITE", "first", 1).must("then", list(1, "relation.then"));
    return Schema.object()
        .with("propertyNames", Schema.text())
        .others(
            Schema.anyOf(
                Schema.constant("NONE"),
                members("EXCLUSIVE", "members", 2).closed(),
                highest.closed(),
                prerequisite.closed()));
  }

  private Schema members(String kind, String list, int least) {
    Schema relation =
        Schema.object()
            .must("kind", Schema.constant(kind).described(words.of("relation." + kind)))
            .must(list, list(least, "relation." + list))
            .must("period", Schema.ref("period").described(words.of("relation.period")))
            .may("scope", Schema.ref("district").described(words.of("relation.scope")));
    return Citing.add(relation, words);
  }

  private Schema list(int least, String key) {
    return Schema.listOf(Schema.ref("member")).with("minItems", least).described(words.of(key));
  }

  /** A member: some of the items of a subsidy, and whose they are. */
  Schema member() {
    List<Schema> known = new ArrayList<>();
    items.keySet().forEach(id -> known.add(Schema.constant(id).described(words.name(id))));
    known.add(Schema.text());
    Schema names = Schema.listOf(Schema.text()).distinct();
    Schema member =
        Schema.object()
            .must("subsidy", Schema.anyOf(known).described(words.of("member.subsidy")))
            .may(
                "items",
                Schema.listOf(Schema.text()).some().distinct().described(words.of("member.items")))
            .must("holder", names.described(words.of("member.holder")))
            .may("optional", Schema.flag().described(words.of("member.optional")))
            .closed();
    items.forEach(
        (id, itemsOf) -> member.and(Schema.when(Schema.having("subsidy", id), of(id, itemsOf))));
    return member;
  }

  private Schema of(String subsidy, Collection<String> itemsOf) {
    FactChoices choices = facts.get(subsidy);
    String whose = words.of("member.holder");
    Schema holder = choices == null ? Schema.text() : choices.holder(whose);
    return Schema.any()
        .may("items", CapSchemas.items(itemsOf).described(words.of("member.items")))
        .may("holder", Schema.listOf(holder).described(whose));
  }
}
