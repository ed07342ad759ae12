package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Numbers the lines of files that are read in blocks, each block in order. How many lines a block
 * has is counted before, so that every line of it knows how many stand before it in its file.
 */
final class Numbering implements MapPartitionsFunction<Row, Row> {
  static final String BLOCK = "block";

  private static final long serialVersionUID = 1;

  private final HashMap<Block, Long> linesBefore;

  private Numbering(Map<Block, Long> linesBefore) {
    this.linesBefore = new HashMap<>(linesBefore);
  }

  /** Which block of which file. */
  private record Block(String file, long start) implements java.io.Serializable {
    private static Block of(Row row) {
      return new Block(row.getString(0), row.getLong(1));
    }
  }

  /** For rows of file, block and line. */
  static Numbering of(Dataset<Row> rows) {
    Map<Block, Long> linesBefore = new HashMap<>();
    String file = "";
    long lines = 0;
    for (Row counted :
        rows.groupBy(ClaimLines.FILE, BLOCK)
            .count()
            .orderBy(col(ClaimLines.FILE), col(BLOCK))
            .collectAsList()) {
      Block block = Block.of(counted);
      lines = block.file().equals(file) ? lines : 0;
      linesBefore.put(block, lines);
      file = block.file();
      lines += counted.getLong(2);
    }
    return new Numbering(linesBefore);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<Block, Long> numbers = new HashMap<>();
    return Rows.each(rows, row -> Stream.of(numbered(row, numbers)));
  }

  private Row numbered(Row row, Map<Block, Long> numbers) {
    long number =
        numbers.merge(
            Block.of(row),
            Objects.requireNonNull(linesBefore.get(Block.of(row))) + 1,
            (last, unused) -> last + 1);
    return RowFactory.create(row.getString(0), number, row.get(2));
  }
}
