package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims, told apart by what they claim. */
final class ClaimSchema {
  private static final String SUBSIDY = "subsidy";

  private final Words words;
  private final Subsidies subsidies;
  private final Sources sources;

  ClaimSchema(Words words, Subsidies subsidies, Sources sources) {
    this.words = words;
    this.subsidies = subsidies;
    this.sources = sources;
  }

  /**
   * The whole schema. It says what holds of a claim once its subsidy is known, rather than listing
   * claims of which one must fit, as editors then complete, and complain of, that one only.
   */
  Schema whole() {
    List<String> ids = new ArrayList<>(subsidies.ids());
    ids.add(Reversal.SUBSIDY);
    Schema claim = Documents.of("claim", words).with("type", "object").must(SUBSIDY, choice(ids));
    ids.forEach(id -> claim.and(Schema.when(Schema.having(SUBSIDY, id), Schema.ref(id))));
    Map<String, Schema> definitions = new LinkedHashMap<>(new Values(words).definitions());
    definitions.put("scalar", Documents.scalar(words));
    ids.forEach(id -> definitions.put(id, claim(id)));
    return claim.with("$defs", definitions);
  }

  private Schema choice(List<String> ids) {
    return Schema.anyOf(
            ids.stream().map(id -> Schema.constant(id).described(words.name(id))).toList())
        .described(words.of("claim.subsidy"));
  }

  private Schema claim(String id) {
    boolean isReversal = id.equals(Reversal.SUBSIDY);
    Facts<? extends Claim> facts = subsidies.factsOf(id).orElseThrow();
    String clauses = sources.clauses(id);
    String name = words.name(id);
    Schema claim =
        Schema.object()
            .described(clauses.isEmpty() ? name : Words.and(name, words.of("clauses", clauses)))
            .must(SUBSIDY, Schema.constant(id).described(name));
    return new FactSchemas(
            words, id, isReversal ? Optional.empty() : Optional.of(sources.extra(id)))
        .add(claim, facts, Optional.empty());
  }
}
