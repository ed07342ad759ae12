package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Applies an amendment to rate books. */
final class Amending {
  private final Amendment amendment;
  private final List<RateBook> books;
  private final Set<Fault> faults = new LinkedHashSet<>();

  Amending(Amendment amendment, Collection<RateBook> books) {
    this.amendment = amendment;
    this.books = new ArrayList<>(books);
  }

  /** The books with what it amends. */
  List<RateBook> amended() {
    if (books.stream().noneMatch(this::isOfDistrict)) {
      List<String> districts = books.stream().map(book -> book.district().code()).toList();
      String expected = "a district that has a rate book, one of " + districts;
      faults.add(new Fault("district", amendment.district().code(), expected));
    } else {
      for (int i = 0; i < amendment.amends().size(); i++) {
        amend(amendment.amends().get(i), "amends[" + i + "]");
      }
    }
    if (!faults.isEmpty()) {
      throw new RateBookException(amendment.source(), List.copyOf(faults));
    }
    return List.copyOf(books);
  }

  private boolean isOfDistrict(RateBook book) {
    return book.district().equals(amendment.district());
  }

  private void amend(AmendedEdition by, String path) {
    each(by, path + ".subsidies.", by.subsidies(), Edition::subsidies, this::section);
    each(by, path + ".bases.", by.bases(), Edition::bases, replacing(Edition::withBase));
    each(
        by, path + ".settings.", by.settings(), Edition::settings, replacing(Edition::withSetting));
    each(by, path + ".rights.", by.rights(), Edition::rights, replacing(Edition::withRight));
    each(
        by,
        path + ".relations.",
        by.relations(),
        Edition::relations,
        replacing(Edition::withRelation));
    for (String id : by.withoutRelations()) {
      change(by, path + ".relations." + id, id, Edition::relations, old -> old.withoutRelation(id));
    }
  }

  /** How a thing of this id is set in an edition. */
  private interface Setting<T> {
    Edition set(Edition edition, String id, T thing, String path);
  }

  /** The same, where nothing can go wrong. */
  private interface Replacing<T> {
    Edition set(Edition edition, String id, T thing);
  }

  private static <T> Setting<T> replacing(Replacing<T> by) {
    return (edition, id, thing, path) -> by.set(edition, id, thing);
  }

  private <T> void each(
      AmendedEdition by,
      String path,
      Map<String, T> all,
      Function<Edition, Map<String, T>> things,
      Setting<T> setting) {
    all.forEach(
        (id, thing) ->
            change(by, path + id, id, things, old -> setting.set(old, id, thing, path + id)));
  }

  private Edition section(Edition edition, String id, Section section, String path) {
    return edition.withSection(id, new SectionAmending(edition, id, section).section(path, faults));
  }

  /** Changes the edition that sets a thing of this id, in whichever book it stands. */
  private void change(
      AmendedEdition by,
      String path,
      String id,
      Function<Edition, ? extends Map<String, ?>> things,
      UnaryOperator<Edition> change) {
    Optional<Edition> old = find(by, edition -> things.apply(edition).containsKey(id));
    if (old.isEmpty()) {
      List<String> set = ids(by, things).sorted().distinct().toList();
      String when = by.start() == AmendedEdition.Start.FROM ? " from " : " on ";
      String expected = "what " + amendment.district() + " sets" + when + by.day() + ", one of ";
      faults.add(new Fault(path, id, expected + set));
      return;
    }
    for (int i = 0; i < books.size(); i++) {
      List<Edition> editions = new ArrayList<>(books.get(i).editions());
      if (isOfDistrict(books.get(i)) && editions.contains(old.get())) {
        editions.replaceAll(one -> one.equals(old.get()) ? change.apply(one) : one);
        books.set(i, inWordsOfBoth(books.get(i), editions));
      }
    }
  }

  private Optional<Edition> find(AmendedEdition by, Predicate<Edition> sets) {
    LocalDate day = by.day();
    return editions()
        .filter(edition -> isMeant(edition, by))
        .filter(sets)
        .max(Comparator.comparing(Edition::from))
        .filter(edition -> by.start() == AmendedEdition.Start.FROM || !edition.hasEndedBefore(day));
  }

  private Stream<String> ids(
      AmendedEdition by, Function<Edition, ? extends Map<String, ?>> things) {
    return editions()
        .filter(edition -> isMeant(edition, by))
        .flatMap(edition -> things.apply(edition).keySet().stream())
        .filter(id -> find(by, edition -> things.apply(edition).containsKey(id)).isPresent());
  }

  private static boolean isMeant(Edition edition, AmendedEdition by) {
    return by.start() == AmendedEdition.Start.FROM
        ? edition.from().equals(by.day())
        : edition.hasStartedBy(by.day());
  }

  private Stream<Edition> editions() {
    return books.stream().filter(this::isOfDistrict).flatMap(book -> book.editions().stream());
  }

  /** A book with these editions, and with what both cite and say. */
  private RateBook inWordsOfBoth(RateBook book, List<Edition> editions) {
    String suffix = " + " + amendment.source();
    String source = book.source().endsWith(suffix) ? book.source() : book.source() + suffix;
    return new RateBook(
        source,
        book.district(),
        both("documents", book.documents(), amendment.documents(), Document::name),
        both("readings", book.readings(), amendment.readings(), Bilingual::en),
        both("unmodelled", book.unmodelled(), amendment.unmodelled(), Bilingual::en),
        both("labels", book.labels(), amendment.labels(), Bilingual::en),
        editions);
  }

  private <K, V> Map<K, V> both(
      String group, Map<K, V> known, Map<K, V> own, Function<V, String> shown) {
    Map<K, V> all = new LinkedHashMap<>(known);
    own.forEach(
        (id, said) -> {
          V before = all.putIfAbsent(id, said);
          if (before != null && !before.equals(said)) {
            String expected = "another id, or as in the book: " + shown.apply(before);
            faults.add(new Fault(group + "." + id, shown.apply(said), expected));
          }
        });
    return all;
  }
}
