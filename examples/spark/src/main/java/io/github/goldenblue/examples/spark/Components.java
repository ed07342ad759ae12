package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Nodes that hang together, found without any machine seeing them all: by large and small stars in
 * turn (Kiveris and others, “Connected Components in MapReduce and Beyond”, 2014), until nothing
 * changes. The number of rounds grows with the logarithm of what hangs together.
 */
final class Components {
  static final String NODE = "node";
  static final String OTHER = "other";

  static final Encoder<Row> EDGES =
      Encoders.row(
          new StructType()
              .add(NODE, DataTypes.LongType, false)
              .add(OTHER, DataTypes.LongType, false));

  private Components() {}

  /**
   * The least node that each hangs on, as {@code other}, itself for the least.
   *
   * @param edges between two nodes, the {@code other} of which is less
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> stars = kept(edges.distinct());
    Row sum = sum(stars);
    boolean isStill = sum.getLong(0) == 0;
    while (!isStill) {
      stars = kept(round(stars));
      Row next = sum(stars);
      isStill = next.equals(sum);
      sum = next;
    }
    return stars.union(stars.select(col(OTHER).as(NODE), col(OTHER)).distinct());
  }

  private static Dataset<Row> round(Dataset<Row> edges) {
    Dataset<Row> bothWays = edges.union(edges.select(col(OTHER), col(NODE)));
    return star(Star.SMALL, star(Star.LARGE, bothWays)).distinct();
  }

  private static Dataset<Row> star(Star star, Dataset<Row> edges) {
    return edges
        .repartition(col(NODE))
        .sortWithinPartitions(NODE, OTHER)
        .mapPartitions(star, EDGES);
  }

  /** Two rounds with the same edges have the same sum; others hardly ever. */
  private static Row sum(Dataset<Row> edges) {
    return edges.agg(count(lit(1)), bit_xor(xxhash64(col(NODE), col(OTHER)))).head();
  }

  /** Each round from the one before, not from the beginning. */
  private static Dataset<Row> kept(Dataset<Row> edges) {
    boolean canBeKeptSafe = edges.sparkSession().sparkContext().getCheckpointDir().isDefined();
    return canBeKeptSafe ? edges.checkpoint() : edges.localCheckpoint();
  }
}
