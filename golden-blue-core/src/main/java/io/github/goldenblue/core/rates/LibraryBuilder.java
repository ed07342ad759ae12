package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles rate books one by one and gathers what is wrong with them. */
final class LibraryBuilder {
  final Register<CompiledSection<?>> subsidies = new Register<>();
  final Register<Tariff> bases = new Register<>();
  final Register<String> settings = new Register<>();
  final Register<RightTerms> rights = new Register<>();
  final SortedMap<String, RightType> rightTypes;
  final Register<Optional<Relation>> relations = new Register<>();
  final Map<String, Set<String>> relationsOfSubsidy = new TreeMap<>();
  final Words<Reading> readings = new Words<>("readings");
  final Words<String> unmodelled = new Words<>("unmodelled");
  final Words<String> labels = new Words<>("labels");

  private final Map<String, RatesType<?, ?>> types;
  private final CapIdentities identities = new CapIdentities();
  private final RelationPairs pairs = new RelationPairs();
  private final Needs needs = new Needs();
  private final BookFaults faults;
  private final List<RateBook> books = new ArrayList<>();

  LibraryBuilder(
      Map<String, RatesType<?, ?>> types, Map<String, RightType> rightTypes, BookFaults faults) {
    this.types = new TreeMap<>(types);
    this.rightTypes = new TreeMap<>(rightTypes);
    this.faults = faults;
  }

  void add(RateBook book) {
    books.add(book);
    readings.add(book, book.readings(), faults);
    unmodelled.add(book, book.unmodelled(), faults);
    labels.add(book, book.labels(), faults);
    for (int i = 0; i < book.editions().size(); i++) {
      Site site = new Site(book.source(), "editions[" + i + "]", faults, needs);
      addEdition(book.editions().get(i), site);
    }
  }

  RateLibrary build() {
    needs.refuseUnset(bases, settings, faults);
    pairs.check();
    InheritedFaults.remove(books, faults);
    faults.refuse();
    return new RateLibrary(this);
  }

  private void addEdition(Edition edition, Site site) {
    edition
        .subsidies()
        .forEach((id, section) -> addSection(edition, id, section, site.at(".subsidies." + id)));
    edition.bases().forEach((id, shape) -> addBase(edition, id, shape, site.at(".bases." + id)));
    edition
        .settings()
        .forEach(
            (name, value) ->
                settings.add(name, new InForce<>(edition, value), site.at(".settings." + name)));
    edition.rights().forEach((id, terms) -> addRight(edition, id, terms, site.at(".rights." + id)));
    edition
        .relations()
        .forEach((id, terms) -> addRelation(edition, id, terms, site.at(".relations." + id)));
    edition
        .withoutRelations()
        .forEach(
            id ->
                relations.add(
                    id, new InForce<>(edition, Optional.empty()), site.at(".relations." + id)));
  }

  private void addRelation(Edition edition, String id, RelationTerms terms, Site site) {
    Relation relation = new RelationCompiler(types, edition).compile(id, terms, site);
    relations.add(id, new InForce<>(edition, Optional.of(relation)), site);
    identities.check(edition.district(), id, terms, site);
    pairs.add(relation, site);
    terms
        .all()
        .forEach(
            member ->
                relationsOfSubsidy
                    .computeIfAbsent(member.subsidy(), any -> new TreeSet<>())
                    .add(id));
  }

  private void addRight(Edition edition, String id, RightTerms terms, Site site) {
    RightType type = rightTypes.get(id);
    if (type == null) {
      site.fault(id, "a right that is loaded, one of " + rightTypes.keySet());
      return;
    }
    new RightCheck(type, site).check(terms.rows());
    rights.add(id, new InForce<>(edition, terms), site);
  }

  private void addSection(Edition edition, String id, Section section, Site site) {
    RatesType<?, ?> type = types.get(id);
    if (type == null) {
      site.fault(id, "a subsidy that is loaded, one of " + types.keySet());
      return;
    }
    subsidies.add(id, new InForce<>(edition, compile(type, section, edition, site)), site);
    identities.check(edition.district(), section, site);
  }

  private <R> CompiledSection<R> compile(
      RatesType<?, R> type, Section section, Edition edition, Site site) {
    ExtraFactCheck.check(section.extra(), type.facts(), site);
    RatesReader reader = new RatesReader(section, type.facts().with(section.extra()), site);
    R rates = type.read().apply(reader);
    reader.finish();
    new PaymentCheck(section, site).check();
    pairs.add(edition, section, type.subsidy(), reader.caps());
    return new CompiledSection<>(
        rates,
        bothCited(edition, section),
        reader.determinations(),
        reader.asked(),
        section.payment(),
        section.extra(),
        section.unmodelled());
  }

  /** Every decision rests on the readings of the edition and on those of the section. */
  private static Cited bothCited(Edition edition, Section section) {
    List<Reading> all = new ArrayList<>(edition.cited().readings());
    all.addAll(section.cited().readings());
    return new Cited(section.cited().clause(), all);
  }

  private void addBase(Edition edition, String id, Shape shape, Site site) {
    try {
      Tariff tariff = shape.compile(Compilation.ofBase(site));
      bases.add(id, new InForce<>(edition, tariff), site);
    } catch (TermException unfit) {
      site.fault(unfit.fault());
    }
  }
}
