package io.github.goldenblue.examples.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Turns the edges of a partition into stars: from each node to the least that it hangs on there.
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

  /** Nodes that hang on lesser ones; those that hang on none are not in it. */
  private static final class Forest {
    private final Map<Long, Long> parents = new HashMap<>();

    private void join(long one, long other) {
      long a = root(one);
      long b = root(other);
      if (a != b) {
        parents.put(Math.max(a, b), Math.min(a, b));
      }
    }

    private Stream<Row> edge(long node) {
      return Stream.of(RowFactory.create(node, root(node)));
    }

    /** The root, to which all on the way lead from now on. */
    private long root(long node) {
      long root = node;
      for (Long next = parents.get(root); next != null; next = parents.get(root)) {
        root = next;
      }
      for (long on = node; on != root; ) {
        on = parents.replace(on, root);
      }
      return root;
    }
  }
}
