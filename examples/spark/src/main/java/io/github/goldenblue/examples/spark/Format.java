package io.github.goldenblue.examples.spark;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** How claims come in, and decisions and rejections go out. */
enum Format {
  /** One JSON object on each line. */
  JSONL {
    @Override
    Dataset<Row> read(SparkSession spark, String... paths) {
      return ClaimLines.ofJsonLines(spark, paths);
    }

    @Override
    void write(Dataset<Row> rows, String path) {
      String json = Arrays.asList(rows.columns()).get(rows.columns().length - 1);
      rows.select(functions.col(json)).write().text(path);
    }
  },
  /** Parquet, with the JSON object in a column beside what it can be found by. */
  PARQUET {
    @Override
    Dataset<Row> read(SparkSession spark, String... paths) {
      return ClaimLines.ofParquet(spark, paths);
    }

    @Override
    void write(Dataset<Row> rows, String path) {
      rows.write().parquet(path);
    }
  };

  abstract Dataset<Row> read(SparkSession spark, String... paths);

  /** Writes rows, the last column of which is JSON, in their order. */
  abstract void write(Dataset<Row> rows, String path);
}
