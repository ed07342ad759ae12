package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.NeededTerms;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rate books that set rates of the loaded subsidies. */
final class RateBookSchema {
  private final Words words;
  private final Subsidies subsidies;
  private final List<RightType> rights;
  private final Sources sources;
  private final Map<String, Schema> definitions = new LinkedHashMap<>();

  RateBookSchema(Words words, Subsidies subsidies, List<RightType> rights, Sources sources) {
    this.words = words;
    this.subsidies = subsidies;
    this.rights = rights;
    this.sources = sources;
  }

  Schema whole() {
    definitions.putAll(new Values(words).definitions());
    definitions.put("scalar", Documents.scalar(words));
    definitions.putAll(new BookParts(words).definitions());
    RelationSchemas relations = new RelationSchemas(words);
    Schema sections = Schema.object();
    for (String id : subsidies.ids()) {
      subsidies.byId(id).ifPresent(subsidy -> add(subsidy, relations));
      sections.may(id, Schema.ref(id).described(words.name(id)));
    }
    FactChoices ofBase = new FactChoices(words, sources.settings());
    definitions.putAll(new ShapeSchemas(words, ofBase, "base", sources).definitions());
    definitions.put("member", relations.member());
    definitions.put("edition", edition(sections.closed(), relations.all()));
    return book().with("$defs", definitions);
  }

  private void add(Subsidy<?> subsidy, RelationSchemas relations) {
    String id = subsidy.id();
    NeededTerms needed = NeededTerms.of(subsidy.rates());
    FactChoices facts =
        new FactChoices(words, id, subsidy.facts().with(sources.extra(id)), sources.settings());
    relations.add(id, needed.units().keySet(), facts);
    definitions.put(id, new SectionSchema(words, id, needed, facts, sources).whole());
    definitions.put(id + ".condition", new RequirementSchemas(words, facts, id).asCondition());
    definitions.putAll(new ShapeSchemas(words, facts, id, sources).definitions());
  }

  private Schema book() {
    Schema book =
        Documents.of("book", words)
            .with("type", "object")
            .must("format", constant("golden-blue/rates/1", "format"))
            .must("district", described("district", Schema.ref("district")))
            .must("documents", described("documents", BookParts.documents()))
            .must("editions", described("editions", Schema.listOf(Schema.ref("edition")).some()));
    for (String part : List.of("readings", "unmodelled", "labels")) {
      book.may(part, described(part, BookParts.named("bilingual")));
    }
    return book.closed();
  }

  private Schema edition(Schema sections, Schema relations) {
    return Schema.object()
        .must("from", described("from", Schema.ref("date")))
        .may("until", described("until", Schema.ref("date")))
        .may("publishedOn", described("publishedOn", Schema.ref("date")))
        .may("plan", described("plan", Schema.text()))
        .must("clause", described("clause", Schema.ref("clause")))
        .may("reading", described("reading", Schema.ref("reading")))
        .may("facts", described("facts", new ExtraFactSchemas(words).all(subsidies)))
        .may("subsidies", described("subsidies", sections))
        .may("bases", described("bases", BookParts.named("base.rate")))
        .may("settings", described("settings", settings()))
        .may("relations", described("relations", relations))
        .may("rights", described("rights", new RightSchemas(words).all(rights)))
        .closed();
  }

  private Schema settings() {
    Schema settings = Schema.object().with("propertyNames", Schema.text()).others(Schema.text());
    sources
        .settings()
        .forEach(
            name -> settings.may(name, Schema.text().described(words.of("fact.setting", name))));
    return settings;
  }

  private Schema constant(String value, String key) {
    return described(key, Schema.constant(value));
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("book." + key));
  }
}
