package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Rounding;
import java.util.Map;
import java.util.stream.Stream;

/** What the terms of a book cite, and on what they rest. */
final class BookClauses {
  private BookClauses() {}

  /** All clauses that are cited somewhere in a book. */
  static Stream<Clause> of(RateBook book) {
    Stream<Rounding> ofShapes =
        shapes(book).filter(ShareOf.class::isInstance).map(shape -> ((ShareOf) shape).rounding());
    Stream<Rounding> ofPayments = sections(book).flatMap(section -> section.payment().roundings());
    return Stream.of(
            all(book).map(Cited::clause),
            Stream.concat(ofShapes, ofPayments)
                .filter(rounding -> rounding != Rounding.EXACT)
                .map(Rounding::clause),
            rows(book).flatMap(row -> row.clauses().stream()))
        .flatMap(clauses -> clauses);
  }

  /** All readings on which something rests in a book. */
  static Stream<Reading> readings(RateBook book) {
    return Stream.of(
            all(book).flatMap(cited -> cited.readings().stream()),
            shapes(book).flatMap(PartReadings::tables).flatMap(rows -> rows.missing().stream()),
            rows(book).flatMap(row -> row.readings().stream()))
        .flatMap(readings -> readings);
  }

  /** What the parts of a section cite, not the section itself. */
  static Stream<Cited> parts(Section section) {
    return Stream.of(
            section.conditions().values().stream().map(ConditionTerms::cited),
            section.items().values().stream().map(ItemTerms::cited),
            section.caps().values().stream().map(CapTerms::cited),
            section.payment().cited())
        .flatMap(cited -> cited);
  }

  private static Stream<Cited> all(RateBook book) {
    return Stream.of(
            book.editions().stream().map(Edition::cited),
            rights(book).map(RightTerms::cited),
            relations(book).map(RelationTerms::cited),
            sections(book).map(Section::cited),
            sections(book).flatMap(BookClauses::parts))
        .flatMap(cited -> cited);
  }

  private static Stream<RightTerms> rights(RateBook book) {
    return book.editions().stream().flatMap(edition -> edition.rights().values().stream());
  }

  private static Stream<RelationTerms> relations(RateBook book) {
    return book.editions().stream().flatMap(edition -> edition.relations().values().stream());
  }

  private static Stream<RightRow> rows(RateBook book) {
    return rights(book).flatMap(right -> right.rows().stream());
  }

  private static Stream<Section> sections(RateBook book) {
    return book.editions().stream().flatMap(edition -> edition.subsidies().values().stream());
  }

  private static Stream<Shape> shapes(RateBook book) {
    Stream<Shape> items =
        sections(book).flatMap(section -> section.items().values().stream()).map(ItemTerms::rate);
    Stream<Shape> bases =
        book.editions().stream()
            .map(Edition::bases)
            .map(Map::values)
            .flatMap(shapes -> shapes.stream());
    return Stream.concat(items, bases)
        .flatMap(shape -> new ShapePart("", shape).all())
        .map(ShapePart::shape);
  }
}
