package io.github.goldenblue.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** What hangs together is found, however many machines see a part of it each. */
class ComponentsTest {
  /** Chains of up to so many nodes, and what hangs on them here and there. */
  private static final int LONGEST = 40;

  @Test
  void everyNodeHangsOnTheLeastOfItsOwn() {
    Random random = new Random(3);
    List<Row> edges = new ArrayList<>();
    Map<Long, Long> expected = new TreeMap<>();
    for (long chain = 0; chain < 12; chain++) {
      List<Long> nodes = nodes(chain * 1_000 - 5_000, 2 + random.nextInt(LONGEST), random);
      nodes.forEach(node -> expected.put(node, Collections.min(nodes)));
      for (int i = 1; i < nodes.size(); i++) {
        edges.add(edge(nodes.get(i - 1), nodes.get(i)));
        edges.add(edge(nodes.get(i), nodes.get(random.nextInt(i))));
      }
    }
    assertThat(found(edges)).isEqualTo(expected);
  }

  @Test
  void withoutEdgesNothingHangsTogether() {
    assertThat(found(List.of())).isEmpty();
  }

  private static List<Long> nodes(long first, int size, Random random) {
    List<Long> nodes = new ArrayList<>();
    for (long node = first; node < first + size; node++) {
      nodes.add(node);
    }
    Collections.shuffle(nodes, random);
    return nodes;
  }

  private static Row edge(long one, long other) {
    return RowFactory.create(Math.max(one, other), Math.min(one, other));
  }

  /** By nine machines, each of which sees a part. */
  private static Map<Long, Long> found(List<Row> edges) {
    Cluster.SPARK.conf().set("spark.sql.shuffle.partitions", 9);
    Cluster.SPARK.conf().set("spark.sql.adaptive.enabled", false);
    try {
      Dataset<Row> given = Cluster.SPARK.createDataset(edges, Components.EDGES);
      return Components.of(given).collectAsList().stream()
          .collect(
              Collectors.toMap(
                  row -> row.getLong(0),
                  row -> row.getLong(1),
                  (a, b) -> Long.MIN_VALUE,
                  TreeMap::new));
    } finally {
      Cluster.SPARK.conf().set("spark.sql.adaptive.enabled", true);
    }
  }
}
