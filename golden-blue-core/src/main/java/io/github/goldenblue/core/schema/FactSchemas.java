package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of the claims of one subsidy, and of their parts. */
final class FactSchemas {
  private static final String EARLIEST = "^(?!0000)";
  private static final String SCALAR = "scalar";

  private final Words words;
  private final String subsidy;
  private final Optional<List<ExtraFact>> asked;

  /**
   * Of a subsidy.
   *
   * @param asked the facts that some loaded book asks for beyond those of the type; empty if nobody
   *     checks what is said beyond them
   */
  FactSchemas(Words words, String subsidy, Optional<List<ExtraFact>> asked) {
    this.words = words;
    this.subsidy = subsidy;
    this.asked = asked;
  }

  /** Adds the facts to an object; {@code of} names the fact that holds it, if it is a part. */
  Schema add(Schema object, Facts<?> facts, Optional<String> of) {
    for (Fact<?> fact : facts.all()) {
      Schema value = value(fact, of).described(description(fact));
      object.may(fact.name(), value);
      object.required(fact.rules().required() ? List.of(fact.name()) : List.of());
    }
    return object.closed();
  }

  private Schema value(Fact<?> fact, Optional<String> of) {
    return switch (fact.kind()) {
      case COUNT -> Schema.whole(fact.rules().atLeast(), Integer.MAX_VALUE);
      case DATE -> date();
      case ENUM -> values(fact.name(), fact.values());
      case PARTS -> parts(fact);
      case SEQUEL -> sequel();
      case EXTRA -> extra(of);
      default -> plain(fact.kind());
    };
  }

  private static Schema date() {
    return Schema.matching(EARLIEST + Values.DATE.substring(1)).with("format", "date");
  }

  private static Schema plain(FactKind kind) {
    return switch (kind) {
      case COUNT -> Schema.ref("count");
      case YUAN -> Schema.ref("yuan");
      case DATE -> Schema.ref("date");
      case FLAG -> Schema.flag();
      case DISTRICT -> Schema.ref("district");
      default -> Schema.text();
    };
  }

  private Schema values(String fact, List<String> values) {
    return Schema.anyOf(
        values.stream()
            .map(
                value ->
                    Schema.constant(value)
                        .described(words.name(subsidy, "constant." + fact, value)))
            .toList());
  }

  private Schema parts(Fact<?> fact) {
    Schema part = add(Schema.object(), fact.parts().orElseThrow(), Optional.of(fact.name()));
    return Schema.listOf(part).some();
  }

  private Schema sequel() {
    return Schema.object()
        .may("stage", Schema.text().described(words.of("sequel.stage")))
        .may("follows", Schema.text().described(words.of("sequel.follows")))
        .may("settles", Schema.text().described(words.of("sequel.settles")))
        .closed()
        .with("minProperties", 1);
  }

  /** What districts ask for: each what some book asks, and none that all of them need. */
  private Schema extra(Optional<String> of) {
    if (asked.isEmpty()) {
      return Schema.object().others(Schema.ref(SCALAR));
    }
    Map<String, List<Schema>> byName = new LinkedHashMap<>();
    asked.get().stream()
        .filter(fact -> fact.ofParts().equals(of))
        .forEach(
            fact -> byName.computeIfAbsent(fact.name(), any -> new ArrayList<>()).add(value(fact)));
    Schema extra = Schema.object();
    byName.forEach(
        (name, several) -> {
          Schema value = several.size() == 1 ? several.get(0) : Schema.anyOf(several);
          extra.may(name, value.described(words.name(subsidy, "fact", name)));
        });
    return extra.closed();
  }

  private Schema value(ExtraFact fact) {
    return fact.kind() == FactKind.ENUM
        ? values(fact.name(), fact.constants())
        : plain(fact.kind());
  }

  private String description(Fact<?> fact) {
    String name = words.name(subsidy, "fact", fact.name());
    if (fact.rules().determination()) {
      return Words.and(name, words.of("fact.determined"));
    }
    return fact.rules().unique() ? Words.and(name, words.of("fact.unique")) : name;
  }
}
