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
 * Nodes that hang together, found without any machine seeing them all. In each round every machine
 * sees some nodes with all their neighbours, and lets all that it sees hang together hang on the
 * least of it; so the least node of all comes nearer to each, until nothing changes. Then every
 * node hangs on that one alone: who sees a neighbour of a node that hangs on the least lets it,
 * too, hang on the least.
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
   * All nodes, each with the least, as {@code other}, of those that it hangs together with.
   *
   * @param edges between two nodes, either way; also from a node to itself
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> stars = kept(round(edges));
    Row sum = sum(stars);
    boolean isStill = false;
    while (!isStill) {
      stars = kept(round(stars));
      Row next = sum(stars);
      isStill = next.equals(sum);
      sum = next;
    }
    return stars;
  }

  private static Dataset<Row> round(Dataset<Row> edges) {
    return edges
        .union(edges.select(col(OTHER), col(NODE)))
        .repartition(col(NODE))
        .mapPartitions(new Contracting(), EDGES)
        .distinct();
  }

  /** Two rounds with the same edges have the same sum; others hardly ever. */
  private static Row sum(Dataset<Row> edges) {
    return edges.agg(count(lit(1)), bit_xor(xxhash64(col(NODE), col(OTHER)))).head();
  }

  /** Each round from the one before, not from the beginning. */
  private static Dataset<Row> kept(Dataset<Row> edges) {
    boolean canBeKeptSafe = edges.sparkSession().sparkContext().getCheckpointDir().isDefined();
    return canBeKeptSafe ? edges.checkpoint(false) : edges.localCheckpoint(false);
  }
}
