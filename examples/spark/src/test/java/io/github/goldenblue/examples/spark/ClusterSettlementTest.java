package io.github.goldenblue.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many machines decide is what one decides, to the byte. */
class ClusterSettlementTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  @AfterEach
  void fewPartitions() {
    Cluster.SPARK.conf().set(PARTITIONS, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void anyNumberOfPartitionsGivesTheBytesOfOneMachine(int partitions, @TempDir Path folder)
      throws IOException {
    Cluster.SPARK.conf().set(PARTITIONS, partitions);
    Path file = Files.write(folder.resolve("claims.jsonl"), Scene.USUAL.lines());
    Dataset<Row> lines =
        ClaimLines.ofJsonLines(Cluster.SPARK, file.toString())
            .repartition(partitions, functions.xxhash64(functions.col("line")));
    ClusterSettlement settlement = ClusterSettlement.with(Cluster.SPARK, Scene.USUAL.knowledge());
    try (ClusterBatch batch = settlement.settle(lines)) {
      Outcomes.of(batch).areThoseOf(Outcomes.here(Scene.USUAL, file));
    }
  }

  @Test
  void linesThatComeTwiceAreRejectedTwice(@TempDir Path folder) throws IOException {
    List<String> claims =
        read().claims().stream().limit(40).map(Scene.USUAL.goldenBlue()::writeClaim).toList();
    Path file = Files.write(folder.resolve("claims.jsonl"), claims);
    Dataset<Row> lines = ClaimLines.ofJsonLines(Cluster.SPARK, file.toString());
    ClusterSettlement settlement = ClusterSettlement.with(Cluster.SPARK, Scene.USUAL.knowledge());
    try (ClusterBatch batch = settlement.settle(lines.union(lines))) {
      Outcomes outcomes = Outcomes.of(batch);
      outcomes.areThoseOf(Outcomes.here(Scene.USUAL, file, file));
      assertThat(outcomes.decisions()).isEmpty();
    }
  }

  @Test
  void aDecisionDateDoesNotGoBackHereEither() throws IOException {
    Knowledge early = Scene.USUAL.knowledge().decidedOn(Scene.DECIDED_ON.minusDays(1));
    assertThatThrownBy(() -> ClusterSettlement.with(Cluster.SPARK, early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("after one decided on 2025-01-31");
  }

  /** Else equal bytes would say little. */
  @Test
  void whatItIsTriedOnComesOutInEveryWay() throws IOException {
    ClaimBatch batch = read();
    SettledBatch settled = Scene.USUAL.settled(batch);
    assertThat(batch.rejected(List.of())).isNotEmpty();
    assertThat(settled.rejections()).isNotEmpty();
    assertThat(settled.decisions())
        .anyMatch(Decision::settledBefore)
        .anyMatch(decision -> !decision.relations().isEmpty())
        .anyMatch(decision -> !decision.recoveries().isEmpty())
        .anyMatch(decision -> decision.stage().isPresent())
        .extracting(decision -> decision.outcome().kind())
        .contains(OutcomeKind.values());
    assertThat(settled.decisions())
        .flatExtracting(Decision::caps)
        .anyMatch(use -> use.cap().equals("tight") && use.isFull())
        .anyMatch(use -> use.cap().equals("few") && use.isFull())
        .anyMatch(use -> use.cap().equals("ample") && !use.isFull() && use.usedBefore() > 0);
  }

  private static ClaimBatch read() throws IOException {
    ClaimBatch batch = new ClaimBatch(Scene.USUAL.goldenBlue().claims());
    byte[] lines = String.join("\n", Scene.USUAL.lines()).getBytes(UTF_8);
    batch.read("claims.jsonl", new ByteArrayInputStream(lines));
    return batch;
  }
}
