package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * Settles a batch on a cluster; decisions, rejections and ledger are those of one machine.
 *
 * <pre>{@code
 * ClusterSettlement settlement = ClusterSettlement.with(spark, Knowledge.builtIn());
 * try (ClusterBatch batch = settlement.settle(ClaimLines.ofJsonLines(spark, "claims.jsonl"))) {
 *   batch.decisions().write().parquet("decisions");
 * }
 * }</pre>
 */
public final class ClusterSettlement {
  private final Broadcast<Knowledge> knowledge;

  private ClusterSettlement(Broadcast<Knowledge> knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A settlement with this knowledge, which goes to every worker.
   *
   * @throws IllegalArgumentException if the decision date goes back behind the ledger's
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.json.LedgerException if the ledger is none, or damaged
   */
  public static ClusterSettlement with(SparkSession spark, Knowledge knowledge) {
    knowledge.loaded().ledger().withBatch(knowledge.decidedOn());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return new ClusterSettlement(context.broadcast(knowledge));
  }

  /**
   * Settles one batch; the parts are found before this returns.
   *
   * @param lines as {@link ClaimLines} reads them, wherever they are and in any order
   */
  public ClusterBatch settle(Dataset<Row> lines) {
    Dataset<Row> parts = Parts.of(lines.mapPartitions(new Asking(knowledge), Asking.ASKS));
    Dataset<Row> settled =
        partByPart(lines, parts)
            .mapPartitions(new Settling(knowledge), SettledRow.ROWS)
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new ClusterBatch(knowledge.value(), settled, told(settled));
  }

  /** Lines that stand alone where they are, those of a part side by side. */
  private static Dataset<Row> partByPart(Dataset<Row> lines, Dataset<Row> parts) {
    String[] byNode = {Components.NODE};
    Dataset<Row> placed =
        lines.withColumn(Components.NODE, Parts.NODE).join(parts, byNode, "left_outer");
    Column part = col(Parts.PART);
    Dataset<Row> together =
        placed
            .where(part.isNotNull())
            .repartition(pieces(lines), part)
            .sortWithinPartitions(part, col(ClaimLines.FILE), col(ClaimLines.LINE));
    return placed
        .where(part.isNull())
        .union(together)
        .select(ClaimLines.FILE, ClaimLines.LINE, ClaimLines.CLAIM, Parts.PART);
  }

  /** Decisions in the order of the law, with what other parts used before them. */
  private static Dataset<Row> told(Dataset<Row> settled) {
    Dataset<Row> decisions =
        settled
            .where(SettledRow.DECISION.isKind())
            .withColumn(Summing.MORE, lit(0L))
            .select(columns(Telling.COLUMNS));
    Dataset<Row> more =
        settled
            .where(SettledRow.MOVE.isKind())
            .select(columns(Summing.MOVES))
            .repartition(col(SettledRow.KEY))
            .sortWithinPartitions(SettledRow.KEY, SettledRow.ON, SettledRow.ID)
            .mapPartitions(new Summing(), Summing.TOLD)
            .withColumn(SettledRow.JSON, lit(null).cast(DataTypes.StringType))
            .select(columns(Telling.COLUMNS));
    return more.union(decisions)
        .repartitionByRange(pieces(settled), col(SettledRow.ON), col(SettledRow.ID))
        .sortWithinPartitions(
            col(SettledRow.ON), col(SettledRow.ID), col(SettledRow.CAP).asc_nulls_last())
        .mapPartitions(new Telling(), Telling.DECISIONS);
  }

  /** Into how many the large datasets are cut, whatever little is in them. */
  private static int pieces(Dataset<Row> rows) {
    return rows.sparkSession().sessionState().conf().numShufflePartitions();
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }
}
