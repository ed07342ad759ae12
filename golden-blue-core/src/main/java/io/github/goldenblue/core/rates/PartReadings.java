package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The readings that a part of a section rests on, those of its rate included. */
final class PartReadings {
  private PartReadings() {}

  /** Of a part by its path in the section, as {@code items.head}. */
  static List<Reading> of(Section section, String part) {
    List<Reading> readings = new ArrayList<>(PartCited.of(section, part).readings());
    ItemTerms item = section.items().get(part.replaceFirst("^items\\.", ""));
    if (item != null && part.startsWith("items.")) {
      readings.addAll(of(item.rate()));
    }
    return readings;
  }

  /** Of a rate: those of its tables. */
  static List<Reading> of(Shape shape) {
    return new ShapePart("", shape)
        .all()
        .flatMap(part -> tables(part.shape()))
        .flatMap(rows -> rows.missing().stream())
        .toList();
  }

  /** The tables of a shape itself, not of those inside it. */
  static Stream<Rows<?>> tables(Shape shape) {
    if (shape instanceof Table table) {
      return Stream.of(table.rows());
    }
    Optional<Choice> share =
        shape instanceof ShareOf of ? Optional.of(of.share()) : Optional.empty();
    return share.stream()
        .filter(Choice.ByFact.class::isInstance)
        .map(byFact -> ((Choice.ByFact) byFact).rows());
  }
}
