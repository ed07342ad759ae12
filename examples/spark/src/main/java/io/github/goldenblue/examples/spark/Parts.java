package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.try_sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Which lines hang together (design, 6.8), after core's {@code SettlementPlan}: those that have a
 * key in common of which more is asked than there is. Keys and lines go by their hashes: two that
 * fall together put parts together, which changes nothing of what comes out.
 */
final class Parts {
  static final String PART = "part";

  /** The hash of where a line stands. */
  static final Column NODE = xxhash64(col(ClaimLines.FILE), col(ClaimLines.LINE));

  private Parts() {}

  /** The node and the part of each line that has such a key. */
  static Dataset<Row> of(Dataset<Row> asks) {
    Dataset<Row> hashed =
        asks.select(
                xxhash64(col(Asking.KEY)).as(Asking.KEY),
                NODE.as(Components.NODE),
                col(Asking.ASKED),
                col(Asking.ROOM))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> parts =
        Components.of(
            hashed.join(connecting(hashed), Asking.KEY).select(Components.NODE, Components.OTHER));
    hashed.unpersist();
    return parts.select(col(Components.NODE), col(Components.OTHER).as(PART));
  }

  /** The keys that run short, with the least of the lines that have them. */
  private static Dataset<Row> connecting(Dataset<Row> asks) {
    Column sum = try_sum(col(Asking.ASKED));
    return asks.groupBy(Asking.KEY)
        .agg(
            count(lit(1)).as("lines"),
            sum.as("all"),
            min(col(Asking.ROOM)).as("left"),
            min(col(Components.NODE)).as(Components.OTHER))
        .where(col("lines").gt(1).and(col("all").isNull().or(col("all").gt(col("left")))))
        .select(Asking.KEY, Components.OTHER);
  }
}
