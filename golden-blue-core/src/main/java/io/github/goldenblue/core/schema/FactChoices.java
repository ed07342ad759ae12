package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The facts that the rate book may name where one is wanted, of a subsidy's claims and their parts.
 * They are offered, not demanded: the book at hand may ask for further facts of its own.
 */
final class FactChoices {
  private static final Set<FactKind> PAYEES =
      EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION, FactKind.RECIPIENT);
  private static final Set<FactKind> NO_HOLDERS =
      EnumSet.of(FactKind.PARTS, FactKind.YUAN, FactKind.EXTRA, FactKind.SEQUEL);

  private final Words words;
  private final String prefix;
  private final String subsidy;
  private final Collection<String> settings;
  private final Map<String, Choice> choices = new LinkedHashMap<>();

  /** One name, with the fact it stands for or follows from. */
  private record Choice(String name, FactKind kind, Fact<?> fact, String description) {}

  /** Of a base, which knows no facts, only settings of the district. */
  FactChoices(Words words, Collection<String> settings) {
    this.words = words;
    this.prefix = "base";
    this.subsidy = "";
    this.settings = settings;
  }

  /** Of the claims of a subsidy, with what books ask for beyond the type. */
  FactChoices(Words words, String subsidy, Facts<?> claim, Collection<String> settings) {
    this.words = words;
    this.prefix = subsidy;
    this.subsidy = subsidy;
    this.settings = settings;
    add(claim);
    claim.all().forEach(fact -> fact.parts().ifPresent(this::add));
  }

  private void add(Facts<?> facts) {
    facts.all().forEach(fact -> add(facts, fact.name()));
    facts.all().stream()
        .filter(fact -> fact.kind() == FactKind.DATE)
        .flatMap(fact -> List.of(fact.name() + ".month", fact.name() + ".year").stream())
        .forEach(name -> add(facts, name));
    add(facts, "wholeMonths");
    add(facts, "sequel.stage");
  }

  private void add(Facts<?> facts, String name) {
    FactReference found = FactReference.resolve(name, facts, null);
    if (found != null) {
      choices.putIfAbsent(name, new Choice(name, found.kind(), found.fact(), describe(name)));
    }
  }

  private String describe(String name) {
    int dot = name.lastIndexOf('.');
    boolean isDerived = dot > 0 && !name.equals("sequel.stage");
    return isDerived
        ? Words.and(
            describe(name.substring(0, dot)), words.of("fact.derived" + name.substring(dot)))
        : words.name(subsidy, "fact", name);
  }

  /** Whoever can be paid. */
  Schema payee(String description) {
    return ref("payee", description);
  }

  /** Whoever, or whatever, an account can belong to. */
  Schema holder(String description) {
    return ref("holder", description);
  }

  /** What a table can go by: a fact, or a setting of the district. */
  Schema axis(String description) {
    return ref("axis", description);
  }

  Schema count(String description) {
    return ref("count", description);
  }

  Schema day(String description) {
    return ref("day", description);
  }

  Schema cost(String description) {
    return ref("cost", description);
  }

  /** Any that has a value of its own. */
  Schema any(String description) {
    return ref("fact", description);
  }

  /** What holds a determination; no book can ask for further ones. */
  Schema determination(String description) {
    return ref("determination", description);
  }

  /** A value of a fact of which all values are known, as a book compares it. */
  Schema known(String fact) {
    return ref("value." + fact);
  }

  /** What the others refer to. */
  Map<String, Schema> definitions() {
    Map<String, Schema> all = new LinkedHashMap<>();
    define(all, "payee", choice -> PAYEES.contains(choice.kind()) && isGiven(choice));
    define(all, "holder", choice -> !NO_HOLDERS.contains(choice.kind()) && isGiven(choice));
    define(all, "count", choice -> choice.kind() == FactKind.COUNT);
    define(all, "day", choice -> choice.kind() == FactKind.DATE);
    define(all, "cost", choice -> choice.kind() == FactKind.YUAN && isGiven(choice));
    define(
        all,
        "fact",
        choice -> choice.kind() == FactKind.YUAN || !NO_HOLDERS.contains(choice.kind()));
    List<Schema> axes = new ArrayList<>(List.of(ref("holder")));
    settings.forEach(
        name ->
            axes.add(
                Schema.constant("district." + name).described(words.of("fact.setting", name))));
    all.put(prefix + ".axis", Schema.anyOf(axes));
    List<Schema> determinations = consts(choice -> choice.fact().rules().determination());
    all.put(
        prefix + ".determination",
        determinations.isEmpty() ? Schema.text() : Schema.anyOf(determinations));
    listed().forEach((fact, values) -> all.put(prefix + ".value." + fact, values(fact, values)));
    return all;
  }

  private Schema values(String fact, List<String> values) {
    List<Schema> known = new ArrayList<>();
    for (String value : values) {
      known.add(Schema.constant(value).described(value(fact, value)));
      if (isFlag(value)) {
        known.add(Schema.constant(Boolean.valueOf(value)));
      }
    }
    return Schema.anyOf(known);
  }

  /** By name, the values of facts of the type of which all values are known. */
  Map<String, List<String>> listed() {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    choices.forEach(
        (name, choice) -> {
          if (choice.kind() == FactKind.FLAG) {
            listed.put(name, List.of("true", "false"));
          } else if (!choice.fact().constants().isEmpty()) {
            listed.put(name, choice.fact().values());
          }
        });
    return listed;
  }

  /** What a value of a fact is called. */
  String value(String fact, String value) {
    return isFlag(value)
        ? words.of("flag." + value)
        : words.name(subsidy, "constant." + fact, value);
  }

  private static boolean isFlag(String value) {
    return value.equals("true") || value.equals("false");
  }

  private static boolean isGiven(Choice choice) {
    return choice.fact().rules().required() || choice.name().equals("sequel.stage");
  }

  private void define(Map<String, Schema> all, String name, Predicate<Choice> fits) {
    List<Schema> offered = consts(fits);
    offered.add(Schema.text());
    all.put(prefix + "." + name, Schema.anyOf(offered));
  }

  private Schema ref(String name, String description) {
    return ref(name).described(description);
  }

  private Schema ref(String name) {
    return Schema.ref(prefix + "." + name);
  }

  private List<Schema> consts(Predicate<Choice> fits) {
    List<Schema> all = new ArrayList<>();
    choices.values().stream()
        .filter(fits)
        .forEach(choice -> all.add(Schema.constant(choice.name()).described(choice.description())));
    return all;
  }
}
