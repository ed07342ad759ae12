package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles rate books one by one and gathers what is wrong with them. */
final class LibraryBuilder {
  final Register<CompiledSection<?>> subsidies = new Register<>();
  final Register<Tariff> bases = new Register<>();
  final Register<String> settings = new Register<>();
  final Map<String, Map<Reading, Bilingual>> readings = new HashMap<>();

  private final Map<String, RatesType<?, ?>> types;
  private final CapIdentities identities = new CapIdentities();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Needs needs = new Needs();
  private final List<Fault> faults = new ArrayList<>();

  LibraryBuilder(Map<String, RatesType<?, ?>> types) {
    this.types = types;
  }

  void add(RateBook book) {
    addReadings(book);
    for (int i = 0; i < book.editions().size(); i++) {
      int faultsBefore = faults.size();
      addEdition(book.editions().get(i), book, "editions[" + i + "]");
      if (faults.size() > faultsBefore) {
        sources.add(book.source());
      }
    }
  }

  RateLibrary build() {
    needs.refuseUnset(bases, settings, faults);
    if (!faults.isEmpty()) {
      throw new RateBookException(
          sources.isEmpty() ? "rate books" : String.join(", ", sources), faults);
    }
    return new RateLibrary(this);
  }

  private void addReadings(RateBook book) {
    Map<Reading, Bilingual> known =
        readings.computeIfAbsent(book.district().code(), code -> new HashMap<>());
    book.readings()
        .forEach(
            (reading, text) -> {
              Bilingual other = known.putIfAbsent(reading, text);
              if (other != null && !other.equals(text)) {
                faults.add(
                    new Fault(
                        "readings." + reading, text.en(), "as in another book: " + other.en()));
                sources.add(book.source());
              }
            });
  }

  private void addEdition(Edition edition, RateBook book, String path) {
    edition
        .subsidies()
        .forEach(
            (id, section) -> {
              String at = path + ".subsidies." + id;
              RatesType<?, ?> type = types.get(id);
              if (type == null) {
                faults.add(new Fault(at, id, "a subsidy that is loaded, one of " + types.keySet()));
              } else {
                CompiledSection<?> compiled = compile(type, section, edition, at);
                subsidies.add(id, new InForce<>(edition, compiled), book.source(), faults);
                identities.check(edition.district(), section, at, faults);
              }
            });
    edition
        .bases()
        .forEach((id, shape) -> addBase(edition, id, shape, book, path + ".bases." + id));
    edition
        .settings()
        .forEach(
            (name, value) ->
                settings.add(name, new InForce<>(edition, value), book.source(), faults));
  }

  private <R> CompiledSection<R> compile(
      RatesType<?, R> type, Section section, Edition edition, String at) {
    RatesReader reader = new RatesReader(section, type.facts(), at, faults, needs);
    R rates = type.read().apply(reader);
    reader.finish();
    return new CompiledSection<>(rates, bothCited(edition, section), reader.determinations());
  }

  /** Every decision rests on the readings of the edition and on those of the section. */
  private static Cited bothCited(Edition edition, Section section) {
    List<Reading> all = new ArrayList<>(edition.cited().readings());
    all.addAll(section.cited().readings());
    return new Cited(section.cited().clause(), all);
  }

  private void addBase(Edition edition, String id, Shape shape, RateBook book, String at) {
    try {
      Tariff tariff = shape.compile(Compilation.ofBase(at, needs));
      bases.add(id, new InForce<>(edition, tariff), book.source(), faults);
    } catch (TermException unfit) {
      faults.add(unfit.fault());
    }
  }
}
