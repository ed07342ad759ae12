package io.github.goldenblue.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a rate is set, shape by shape, where certain facts may be named. */
final class ShapeSchemas {
  private final Words words;
  private final FactChoices facts;
  private final String prefix;
  private final Sources sources;

  /** Of one subsidy, or of bases; the definitions begin with {@code prefix}. */
  ShapeSchemas(Words words, FactChoices facts, String prefix, Sources sources) {
    this.words = words;
    this.facts = facts;
    this.prefix = prefix;
    this.sources = sources;
  }

  /** All definitions that a rate needs beyond those that are common to all. */
  Map<String, Schema> definitions() {
    TableSchemas tables = new TableSchemas(words, facts);
    Map<String, Schema> all = new LinkedHashMap<>(facts.definitions());
    Schema whole = Schema.anyOf(Values.digits(), Schema.ref(prefix + ".shape"));
    all.put(prefix + ".rate", whole.described(words.of("rate")));
    all.put(prefix + ".shape", shape());
    all.put(prefix + ".due", TableSchemas.orNothing(rate()).described(words.of("rate.due")));
    all.put(prefix + ".table", tables.of(rate()));
    all.put(prefix + ".share", share());
    all.put(prefix + ".shareTable", tables.of(Schema.ref("share")));
    all.put(prefix + ".base", base());
    all.put(prefix + ".steps", steps());
    all.put(prefix + ".requirement", new RequirementSchemas(words, facts, prefix).alone());
    return all;
  }

  private Schema shape() {
    List<Schema> shapes = new ArrayList<>();
    shapes.add(one("yuan", Schema.ref("yuan")));
    shapes.add(
        one("band", RequirementSchemas.two(Schema.ref("yuan")))
            .must("determinedBy", facts.determination(words.of("rate.determinedBy"))));
    shapes.add(Schema.object().must("cost", facts.cost(words.of("rate.cost"))));
    shapes.add(one("table", Schema.ref(prefix + ".table")));
    shapes.add(
        one("share", Schema.ref(prefix + ".share"))
            .must("of", described("of", Schema.ref(prefix + ".base")))
            .must("rounding", described("rounding", Schema.ref("rounding"))));
    shapes.add(one("steps", Schema.ref(prefix + ".steps")));
    shapes.add(one("cases", Schema.listOf(oneCase()).some()).must("otherwise", otherwise()));
    shapes.add(one("dates", dates()).must("otherwise", otherwise()));
    shapes.add(one("sum", Schema.listOf(rate()).some()));
    shapes.add(one("lump", rate()));
    shapes.forEach(this::addBounds);
    shapes.add(one("referTo", Schema.text()).closed());
    return Schema.of("object").with("anyOf", shapes).described(words.of("rate.shape"));
  }

  private Schema one(String shape, Schema value) {
    return Schema.object().must(shape, described(shape, value));
  }

  private void addBounds(Schema shape) {
    shape
        .may("floor", described("floor", Schema.ref("yuan")))
        .may("ceiling", described("ceiling", Schema.ref("yuan")))
        .closed();
  }

  private Schema oneCase() {
    return Schema.object()
        .must("if", described("if", Schema.ref(prefix + ".requirement")))
        .must("rate", due("rate.due"))
        .closed();
  }

  private Schema dates() {
    Schema window =
        Schema.object()
            .must("from", Schema.ref("date").described(words.of("from")))
            .must("until", Schema.ref("date").described(words.of("until")))
            .must("rate", due("rate.due"))
            .closed();
    return Schema.object()
        .must("by", facts.day(words.of("rate.dates.by")))
        .must("windows", Schema.listOf(window).some().described(words.of("rate.windows")))
        .closed();
  }

  private Schema steps() {
    Schema slices =
        Schema.object().must("mode", Schema.constant("SLICE").described(words.of("steps.mode")));
    Schema whole =
        Schema.object()
            .must("mode", Schema.oneOf(List.of("WHOLE", "LUMP")).described(words.of("steps.mode")))
            .must("by", facts.count(words.of("steps.by")))
            .may("else", Schema.text().described(words.of("table.else")));
    return Schema.any().with("anyOf", List.of(rows(whole), rows(slices)));
  }

  private Schema rows(Schema steps) {
    Schema step =
        Schema.object()
            .must("atLeast", Schema.ref("number").described(words.of("steps.atLeast")))
            .must("rate", due("rate.due"))
            .closed();
    return steps
        .must("rows", Schema.listOf(step).some().described(words.of("steps.rows")))
        .closed();
  }

  private Schema share() {
    Schema table = Schema.object().must("table", described("table", ref("shareTable"))).closed();
    return Schema.anyOf(Schema.ref("share"), asClaimed("given"), asClaimed("restOf"), table);
  }

  private Schema asClaimed(String key) {
    return Schema.object()
        .must(key, facts.count(words.of("share." + key)))
        .must("atMost", Schema.ref("shareOfWhole").described(words.of("share.atMost")))
        .closed();
  }

  private Schema base() {
    List<Schema> named = new ArrayList<>();
    sources
        .bases()
        .forEach(id -> named.add(Schema.constant(id).described(words.name("", "base", id))));
    named.add(Schema.text());
    named.add(Values.digits());
    named.add(Schema.object().must("cost", facts.cost(words.of("rate.cost"))).closed());
    return Schema.anyOf(named);
  }

  private Schema otherwise() {
    return due("rate.otherwise");
  }

  private Schema due(String key) {
    return ref("due").described(words.of(key));
  }

  private Schema rate() {
    return ref("rate");
  }

  private Schema ref(String definition) {
    return Schema.ref(prefix + "." + definition);
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("rate." + key));
  }
}
