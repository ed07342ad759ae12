package io.github.goldenblue.examples.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/** Goes through the rows of a partition, and keeps no more of them than it must. */
final class Rows {
  private Rows() {}

  /** What comes of each of them, in order. */
  static <T> Iterator<Row> each(Iterator<T> all, Function<T, Stream<Row>> function) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .flatMap(function)
        .iterator();
  }

  /** Rows that follow each other and belong together. */
  static Iterator<List<Row>> groups(Iterator<Row> rows, BiPredicate<Row, Row> belongTogether) {
    return new Groups(rows, belongTogether);
  }

  private static final class Groups implements Iterator<List<Row>> {
    private final Iterator<Row> rows;
    private final BiPredicate<Row, Row> belongTogether;
    private List<Row> next;

    private Groups(Iterator<Row> rows, BiPredicate<Row, Row> belongTogether) {
      this.rows = rows;
      this.belongTogether = belongTogether;
      this.next = startingWithNext();
    }

    @Override
    public boolean hasNext() {
      return !next.isEmpty();
    }

    @Override
    public List<Row> next() {
      if (next.isEmpty()) {
        throw new NoSuchElementException();
      }
      List<Row> group = next;
      while (rows.hasNext()) {
        Row row = rows.next();
        if (!belongTogether.test(group.get(0), row)) {
          next = new ArrayList<>(List.of(row));
          return group;
        }
        group.add(row);
      }
      next = List.of();
      return group;
    }

    private List<Row> startingWithNext() {
      return rows.hasNext() ? new ArrayList<>(List.of(rows.next())) : List.of();
    }
  }
}
