package io.github.goldenblue.core.schema;

import java.util.ArrayList;
import java.util.List;

/** What a book can ask of facts. */
final class RequirementSchemas {
  private static final String FACT = "fact";

  private final Words words;
  private final FactChoices facts;
  private final String prefix;

  /** Of one subsidy, whose definitions begin with {@code prefix}. */
  RequirementSchemas(Words words, FactChoices facts, String prefix) {
    this.words = words;
    this.facts = facts;
    this.prefix = prefix;
  }

  /** By itself, as within a rate. */
  Schema alone() {
    return anyOf(false);
  }

  /** As a condition of the county's own, which may cite a clause. */
  Schema asCondition() {
    return anyOf(true);
  }

  private Schema anyOf(boolean isCited) {
    List<Schema> ways = new ArrayList<>();
    ways.add(bounds());
    ways.add(one().must("between", described("between", two(scalar()))));
    ways.add(one().must("is", described("is", scalar())));
    ways.add(one().must("in", described("in", Schema.listOf(scalar()).some())));
    ways.add(one().must("notIn", described("notIn", Schema.listOf(scalar()).some())));
    ways.add(
        one()
            .must("withinMonths", described("withinMonths", Schema.ref("count")))
            .must("of", facts.day(words.of("requirement.of"))));
    Schema any = Schema.listOf(Schema.ref(prefix + ".requirement")).some();
    ways.add(Schema.object().must("anyOf", described("anyOf", any)));
    ways.forEach(way -> (isCited ? Citing.add(way, words) : way).closed());
    Schema requirement = Schema.of("object").with("anyOf", ways);
    facts.listed().keySet().forEach(fact -> requirement.and(values(fact)));
    return requirement.described(words.of(isCited ? "requirement.condition" : "requirement"));
  }

  private Schema one() {
    return Schema.object().must(FACT, facts.any(words.of("requirement.fact")));
  }

  private Schema bounds() {
    return one()
        .may("atLeast", described("atLeast", scalar()))
        .may("atMost", described("atMost", scalar()))
        .with("anyOf", List.of(Schema.having("atLeast"), Schema.having("atMost")));
  }

  /** A fact whose values are known is compared with these only. */
  private Schema values(String fact) {
    Schema compared =
        Schema.any()
            .may("is", described("is", facts.known(fact)))
            .may("in", described("in", Schema.listOf(facts.known(fact))))
            .may("notIn", described("notIn", Schema.listOf(facts.known(fact))));
    return Schema.when(Schema.having(FACT, fact), compared);
  }

  static Schema two(Schema items) {
    return Schema.listOf(items).with("minItems", 2).with("maxItems", 2);
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("requirement." + key));
  }

  private static Schema scalar() {
    return Schema.ref("scalar");
  }
}
