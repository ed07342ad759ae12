package io.github.goldenblue.examples.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Turns the edges of a partition into stars: from each node, the least itself too, to the least
 * that it hangs on there.
 */
final class Contracting implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  Contracting() {}

  @Override
  public Iterator<Row> call(Iterator<Row> edges) {
    Forest forest = new Forest();
    edges.forEachRemaining(edge -> forest.join(edge.getLong(0), edge.getLong(1)));
    return Rows.each(forest.parents.keySet().iterator(), forest::edge);
  }

  /** Nodes, each with one that it hangs on and that is not greater. */
  private static final class Forest {
    private final Map<Long, Long> parents = new HashMap<>();

    private void join(long one, long other) {
      long a = root(one);
      long b = root(other);
      long least = Math.min(a, b);
      parents.put(a, least);
      parents.put(b, least);
    }

    private Stream<Row> edge(long node) {
      return Stream.of(RowFactory.create(node, root(node)));
    }

    /** What it hangs on in the end, to which all on the way lead from now on. */
    private long root(long node) {
      long root = node;
      for (long next = parent(root); next != root; next = parent(root)) {
        root = next;
      }
      for (long on = node; on != root; ) {
        long next = parent(on);
        parents.put(on, root);
        on = next;
      }
      return root;
    }

    private long parent(long node) {
      return parents.getOrDefault(node, node);
    }
  }
}
