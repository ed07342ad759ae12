package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.LinePlace;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Claims as they come in, not read yet: in each row the {@code file} and {@code line} where a claim
 * stands, by which rejections name it, and the {@code claim} as one JSON object in UTF-8.
 */
public final class ClaimLines {
  static final String FILE = "file";
  static final String LINE = "line";
  static final String CLAIM = "claim";

  static final Encoder<Row> LINES =
      Encoders.row(
          new StructType()
              .add(FILE, DataTypes.StringType, false)
              .add(LINE, DataTypes.LongType, false)
              .add(CLAIM, DataTypes.BinaryType, false));

  private ClaimLines() {}

  /** The lines of files with one claim on each, numbered as in their file. */
  public static Dataset<Row> ofJsonLines(SparkSession spark, String... paths) {
    Dataset<Row> blocks =
        spark
            .read()
            .option("lineSep", "\n")
            .text(paths)
            .select(
                col("_metadata.file_path").as(FILE),
                col("_metadata.file_block_start").as(Numbering.BLOCK),
                col("value").cast(DataTypes.BinaryType).as(CLAIM));
    return blocks.mapPartitions(Numbering.of(blocks), LINES);
  }

  /** The rows of Parquet files with a column {@code claim}, a text or bytes, counted from 1. */
  public static Dataset<Row> ofParquet(SparkSession spark, String... paths) {
    Column number = col("_metadata.row_index").plus(lit(1L));
    return spark
        .read()
        .parquet(paths)
        .select(
            col("_metadata.file_path").as(FILE),
            number.as(LINE),
            col(CLAIM).cast(DataTypes.BinaryType).as(CLAIM));
  }

  static String file(Row line) {
    return line.getString(0);
  }

  static long line(Row line) {
    return line.getLong(1);
  }

  /** Adds the claim of a line to a batch. */
  static void read(Row line, ClaimBatch batch) {
    batch.read(new LinePlace(file(line), line(line)), line.<byte[]>getAs(2));
  }
}
