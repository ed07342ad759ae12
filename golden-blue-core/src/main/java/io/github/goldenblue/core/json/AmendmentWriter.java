package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.AmendedEdition;
import io.github.goldenblue.core.rates.Amendment;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.RightRow;
import io.github.goldenblue.core.rates.RightTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.value.District;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes amendments as JSON, always the same way; reading it back gives an equal amendment. */
public final class AmendmentWriter {
  /** Keeps nothing between amendments. */
  public AmendmentWriter() {}

  /**
   * The amendment as one JSON object without line breaks; each part with its clause.
   *
   * @throws IllegalArgumentException if a clause is of a document that the amendment does not hold
   */
  public String write(Amendment amendment) {
    return JsonText.write(json -> new Writing(json, amendment).write(amendment));
  }

  private static final class Writing {
    private final CitedJson json;
    private final SectionJson sections;
    private final ShapeJson shapes;
    private final District district;

    Writing(JsonGenerator generator, Amendment amendment) {
      this.json = new CitedJson(generator, amendment.documents());
      this.district = amendment.district();
      this.shapes = new ShapeJson(generator, json);
      this.sections = new SectionJson(json, shapes, district);
    }

    void write(Amendment amendment) {
      json.object(
          () -> {
            json.text("format", AmendmentReader.FORMAT);
            json.text("district", district.code());
            json.documents(amendment.documents());
            json.readings(amendment.readings());
            json.words("unmodelled", amendment.unmodelled());
            json.words("labels", amendment.labels());
            json.list("amends", amendment.amends(), this::edition);
          });
    }

    private void edition(AmendedEdition edition) {
      boolean isFrom = edition.start() == AmendedEdition.Start.FROM;
      json.text(isFrom ? "from" : "on", edition.day().toString());
      json.clause(edition.cited().clause());
      facts(edition.subsidies());
      json.all("subsidies", edition.subsidies(), sections::section);
      json.object("bases", () -> edition.bases().forEach(shapes::shape));
      json.object("settings", () -> edition.settings().forEach(json::text));
      json.all("rights", edition.rights(), this::right);
      json.object("relations", () -> relations(edition));
    }

    private void facts(Map<String, Section> subsidies) {
      json.object(
          "facts",
          () ->
              subsidies.forEach(
                  (id, section) -> {
                    if (!section.extra().isEmpty()) {
                      json.object(id, () -> section.extra().forEach(this::fact));
                    }
                  }));
    }

    private void fact(ExtraFact fact) {
      json.object(
          fact.name(),
          () -> {
            json.text("kind", fact.kind().name());
            json.some("values", fact.constants());
            json.flag("optional", !fact.required());
            fact.ofParts().ifPresent(parts -> json.text("of", parts));
          });
    }

    private void right(RightTerms right) {
      sections.cited(right.cited());
      json.list("rows", right.rows(), this::row);
    }

    private void row(RightRow row) {
      json.object("for", () -> row.key().forEach(json::text));
      json.texts("grants", row.grants());
      json.some("requires", row.requires());
      json.texts("clause", row.clauses().stream().map(json::citation).toList());
      json.readingIds("reading", row.readings());
    }

    private void relations(AmendedEdition edition) {
      edition.relations().forEach((id, terms) -> json.object(id, () -> relation(terms)));
      edition.withoutRelations().stream().sorted().forEach(id -> json.text(id, SectionReader.NONE));
    }

    private void relation(RelationTerms terms) {
      sections.cited(terms.cited());
      json.text("kind", terms.kind().name());
      terms.later().ifPresent(later -> json.text("later", later.name()));
      boolean isFirst = !terms.then().isEmpty();
      json.list(isFirst ? "first" : "members", terms.members(), sections::member);
      if (isFirst) {
        json.list("then", terms.then(), sections::member);
      }
      sections.period(terms.period());
      sections.scope(terms.scope());
    }
  }
}
