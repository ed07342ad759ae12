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
  private final String subsidy;
  private final Collection<String> settings;
  private final Map<String, Choice> choices = new LinkedHashMap<>();

  /** One name, with the fact it stands for or follows from. */
  private record Choice(String name, FactKind kind, Fact<?> fact, String description) {}

  /** Of a base, which knows no facts, only settings of the district. */
  FactChoices(Words words, Collection<String> settings) {
    this.words = words;
    this.subsidy = "";
    this.settings = settings;
  }

  /** Of the claims of a subsidy, with what books ask for beyond the type. */
  FactChoices(Words words, String subsidy, Facts<?> claim, Collection<String> settings) {
    this.words = words;
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
    return offered(description, choice -> PAYEES.contains(choice.kind()) && isGiven(choice));
  }

  /** Whoever, or whatever, an account can belong to. */
  Schema holder(String description) {
    return offered(description, choice -> !NO_HOLDERS.contains(choice.kind()) && isGiven(choice));
  }

  /** What a table can go by, or the setting of the district. */
  Schema axis(String description) {
    List<Schema> all = consts(choice -> !NO_HOLDERS.contains(choice.kind()) && isGiven(choice));
    settings.forEach(
        name ->
            all.add(Schema.constant("district." + name).described(words.of("fact.setting", name))));
    return withAny(all).described(description);
  }

  Schema count(String description) {
    return offered(description, choice -> choice.kind() == FactKind.COUNT);
  }

  Schema day(String description) {
    return offered(description, choice -> choice.kind() == FactKind.DATE);
  }

  Schema cost(String description) {
    return offered(description, choice -> choice.kind() == FactKind.YUAN && isGiven(choice));
  }

  /** Any that has a value of its own. */
  Schema any(String description) {
    return offered(
        description,
        choice -> choice.kind() == FactKind.YUAN || !NO_HOLDERS.contains(choice.kind()));
  }

  /** What holds a determination; no book can ask for further ones. */
  Schema determination(String description) {
    List<Schema> all = consts(choice -> choice.fact().rules().determination());
    return (all.isEmpty() ? Schema.text() : Schema.anyOf(all)).described(description);
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
    boolean isFlag = value.equals("true") || value.equals("false");
    return isFlag ? words.of("flag." + value) : words.name(subsidy, "constant." + fact, value);
  }

  private static boolean isGiven(Choice choice) {
    return choice.fact().rules().required() || choice.name().equals("sequel.stage");
  }

  private Schema offered(String description, Predicate<Choice> fits) {
    return withAny(consts(fits)).described(description);
  }

  private static Schema withAny(List<Schema> offered) {
    List<Schema> all = new ArrayList<>(offered);
    all.add(Schema.text());
    return all.size() == 1 ? Schema.text() : Schema.anyOf(all);
  }

  private List<Schema> consts(Predicate<Choice> fits) {
    List<Schema> all = new ArrayList<>();
    choices.values().stream()
        .filter(fits)
        .forEach(choice -> all.add(Schema.constant(choice.name()).described(choice.description())));
    return all;
  }
}
