package io.github.goldenblue.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Two cores of this machine, as a cluster. */
final class Cluster {
  static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.codegen.wholeStage", false)
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.shuffle.sort.bypassMergeThreshold", 1)
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .getOrCreate();

  private Cluster() {}
}
