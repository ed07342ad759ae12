package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The facts that an edition asks for beyond those of the claim types. */
final class ExtraFactSchemas {
  private static final Set<FactKind> OF_TYPES_ONLY =
      EnumSet.of(FactKind.PARTS, FactKind.EXTRA, FactKind.SEQUEL, FactKind.RECIPIENT);

  private final Words words;

  ExtraFactSchemas(Words words) {
    this.words = words;
  }

  /** By subsidy and name. */
  Schema all(Subsidies subsidies) {
    Schema all = Schema.object();
    for (String id : subsidies.ids()) {
      Facts<?> facts = subsidies.factsOf(id).orElseThrow();
      Schema several = Schema.object().with("propertyNames", Schema.text()).others(one(id, facts));
      all.may(id, several.described(words.name(id)));
    }
    return all.closed();
  }

  private Schema one(String subsidy, Facts<?> facts) {
    List<String> kinds =
        EnumSet.complementOf(EnumSet.copyOf(OF_TYPES_ONLY)).stream().map(FactKind::name).toList();
    Schema fact =
        Schema.object()
            .must("kind", Schema.oneOf(kinds).described(words.of("extra.kind")))
            .may("values", Schema.listOf(Schema.text()).described(words.of("extra.values")))
            .may("optional", Schema.flag().described(words.of("extra.optional")));
    List<Schema> parts = parts(subsidy, facts);
    if (!parts.isEmpty()) {
      fact.may("of", Schema.anyOf(parts).described(words.of("extra.of")));
    }
    Schema isEnum = Schema.having("kind", FactKind.ENUM.name());
    fact.and(Schema.when(isEnum, values(Schema.any().some()).required(List.of("values"))));
    fact.and(Schema.when(Schema.not(isEnum), values(Schema.any().with("maxItems", 0))));
    return fact.closed();
  }

  private Schema values(Schema list) {
    return Schema.any().may("values", list.described(words.of("extra.values")));
  }

  /** The facts that hold parts which can say more. */
  private List<Schema> parts(String subsidy, Facts<?> facts) {
    List<Schema> parts = new ArrayList<>();
    for (Fact<?> fact : facts.all()) {
      boolean canSayMore =
          fact.parts().stream()
              .flatMap(part -> part.all().stream())
              .anyMatch(one -> one.kind() == FactKind.EXTRA);
      if (canSayMore) {
        String name = words.name(subsidy, "fact", fact.name());
        parts.add(Schema.constant(fact.name()).described(name));
      }
    }
    return parts;
  }
}
