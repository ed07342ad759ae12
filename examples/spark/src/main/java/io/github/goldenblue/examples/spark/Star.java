package io.github.goldenblue.examples.spark;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Turns a node and its neighbours, which come in ascending order, into a star around the least of
 * them all. The large star takes the neighbours above the node there, the small star the node and
 * the neighbours below it; each keeps together what hangs together.
 */
enum Star implements MapPartitionsFunction<Row, Row> {
  LARGE {
    @Override
    Stream<Row> edges(long node, long other, long least, boolean isFirst) {
      return other > node ? Stream.of(edge(other, Math.min(node, least))) : Stream.empty();
    }
  },
  SMALL {
    @Override
    Stream<Row> edges(long node, long other, long least, boolean isFirst) {
      return Stream.of(isFirst ? edge(node, least) : edge(other, least));
    }
  };

  @Override
  public Iterator<Row> call(Iterator<Row> edges) {
    return Rows.each(edges, new Pass()::next);
  }

  abstract Stream<Row> edges(long node, long other, long least, boolean isFirst);

  static Row edge(long node, long other) {
    return RowFactory.create(node, other);
  }

  private final class Pass {
    private long node;
    private long least;
    private long last;
    private boolean isBegun;

    private Stream<Row> next(Row edge) {
      boolean isFirst = !isBegun || edge.getLong(0) != node;
      boolean isSeen = !isFirst && edge.getLong(1) == last;
      isBegun = true;
      node = edge.getLong(0);
      last = edge.getLong(1);
      least = isFirst ? last : least;
      return isSeen ? Stream.empty() : edges(node, last, least, isFirst);
    }
  }
}
