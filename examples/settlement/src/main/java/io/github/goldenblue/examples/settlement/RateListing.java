package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Rates in force as lines of text, each with the edition that set it and with its clause. */
final class RateListing {
  private final GoldenBlue goldenBlue;
  private final District district;
  private final Messages messages;
  private final PrintStream out;
  private final RateWords words;

  /** Of one district, to this stream. */
  RateListing(GoldenBlue goldenBlue, District district, Messages messages, PrintStream out) {
    this.goldenBlue = goldenBlue;
    this.district = district;
    this.messages = messages;
    this.out = out;
    this.words = new RateWords(goldenBlue.subsidies(), messages.language());
  }

  /** What is in force for one subsidy; why nothing is, where that is so. */
  void subsidy(String id, Rates inForce) {
    out.println();
    out.println(messages.of("show.subsidy", words.nameOf(id), id));
    try {
      InForce<Section> written = inForce.written(id);
      section(id, written, words(written.edition(), inForce));
    } catch (RatesMissingException missing) {
      out.println(messages.of("show.missing", missing.found()));
    }
  }

  /** The bases in force. */
  void bases(Rates inForce) {
    Map<String, InForce<Shape>> bases = inForce.bases();
    heading("show.bases", bases.keySet());
    bases.forEach(
        (id, base) ->
            out.println(
                line(
                    words(base.edition(), inForce).baseName(id),
                    words(base.edition(), inForce).rate("", base.value()),
                    base.edition(),
                    base.edition().cited().clause())));
  }

  /** The relations in force, of one subsidy if one is asked for. */
  void relations(Optional<String> subsidy, Rates inForce) {
    Map<String, InForce<RelationTerms>> relations = new TreeMap<>(inForce.relations());
    relations
        .values()
        .removeIf(relation -> subsidy.filter(id -> !isNamed(id, relation.value())).isPresent());
    heading("show.relations", relations.keySet());
    relations.forEach(
        (id, relation) -> {
          Edition edition = relation.edition();
          RateWords named = words(edition, inForce);
          part(RateParts.relation(id, relation.value(), named, edition.district()), edition);
          relation.value().cited().readings().forEach(one -> reading(one, edition.district()));
        });
  }

  private void reading(Reading reading, District whose) {
    String told =
        goldenBlue.rates().reading(whose, reading).map(messages.language()::of).orElse("");
    out.println(messages.of("part.member", Phrase.of("show.reading-ids", reading, told)));
  }

  private static boolean isNamed(String subsidy, RelationTerms terms) {
    return terms.all().anyMatch(member -> member.subsidy().equals(subsidy));
  }

  /** The settings in force. */
  void settings(Rates inForce) {
    Map<String, InForce<String>> settings = inForce.settings();
    heading("show.settings", settings.keySet());
    settings.forEach(
        (name, setting) ->
            out.println(
                line(
                    words(setting.edition(), inForce).settingName(name),
                    words(setting.edition(), inForce).settingValue(name, setting.value()),
                    setting.edition(),
                    setting.edition().cited().clause())));
  }

  /** Things are called as the book calls them that sets them. */
  private RateWords words(Edition edition, Rates inForce) {
    Map<String, String> settings = new TreeMap<>();
    inForce.settings().forEach((name, setting) -> settings.put(name, setting.value()));
    return words.in(goldenBlue.rates(), List.of(edition.district())).with(settings);
  }

  private void section(String subsidy, InForce<Section> inForce, RateWords named) {
    Edition edition = inForce.edition();
    out.println(
        messages.of(
            "show.edition", edition.district(), days(edition), inForce.value().cited().clause()));
    Section section = inForce.value();
    RateParts parts = new RateParts(subsidy, section, named);
    group("show.conditions", parts.conditions(), inForce);
    group("show.items", parts.items(), inForce);
    group("show.caps", parts.caps(edition.district()), inForce);
    group("show.payment", parts.payment(), inForce);
    group("show.facts", parts.facts(), inForce);
    readings(inForce);
    unmodelled(inForce);
  }

  private void group(String heading, List<RatePart> parts, InForce<Section> inForce) {
    if (!parts.isEmpty()) {
      out.println(messages.of(heading));
    }
    for (RatePart part : parts) {
      Edition setBy = inForce.value().origins().getOrDefault(part.path(), inForce.edition());
      part(part, line(part, setBy, inForce));
    }
  }

  /** What the heading of the section says already is not said again. */
  private String line(RatePart part, Edition setBy, InForce<Section> inForce) {
    boolean isTakenOver = !setBy.equals(inForce.edition());
    boolean isElsewhere = !part.cited().clause().equals(inForce.value().cited().clause());
    if (isTakenOver) {
      return line(part.name(), part.words(), setBy, part.cited().clause());
    }
    return isElsewhere
        ? messages.of("show.part.clause", part.name(), part.words(), part.cited().clause())
        : messages.of("show.part.alone", part.name(), part.words());
  }

  private void part(RatePart part, Edition setBy) {
    part(part, line(part.name(), part.words(), setBy, part.cited().clause()));
  }

  private void part(RatePart part, String line) {
    List<Reading> readings = part.cited().readings();
    out.println(
        readings.isEmpty()
            ? line
            : messages.of("show.reading-ids", line, String.join(" ", ids(readings))));
    part.members().forEach(member -> out.println(messages.of("part.member", member)));
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(Reading::id).toList();
  }

  private String line(String name, String words, Edition setBy, Object clause) {
    return messages.of("show.part", name, words, setBy.district(), setBy.from(), clause);
  }

  private void heading(String key, Set<String> ids) {
    if (!ids.isEmpty()) {
      out.println();
      out.println(messages.of(key));
    }
  }

  private void readings(InForce<Section> inForce) {
    Set<Reading> readings = new LinkedHashSet<>(inForce.edition().cited().readings());
    readings.addAll(inForce.value().readings());
    words("show.readings", readings, id -> goldenBlue.rates().reading(here(inForce), id));
  }

  private void unmodelled(InForce<Section> inForce) {
    words(
        "show.unmodelled",
        inForce.value().unmodelled(),
        id -> goldenBlue.rates().unmodelled(here(inForce), id));
  }

  private static District here(InForce<Section> inForce) {
    return inForce.edition().district();
  }

  private <K> void words(String heading, Iterable<K> ids, Function<K, Optional<Bilingual>> text) {
    if (ids.iterator().hasNext()) {
      out.println(messages.of(heading));
    }
    for (K id : ids) {
      String told = text.apply(id).map(messages.language()::of).orElse("");
      out.println(messages.of("show.words", id, told));
    }
  }

  private Phrase days(Edition edition) {
    return edition
        .until()
        .map(end -> Phrase.of("show.from-until", edition.from(), end))
        .orElseGet(() -> Phrase.of("show.from", edition.from()));
  }
}
