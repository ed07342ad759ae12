package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.settle.SharedAccount;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Goes through the moves of each account in the order of the law, and tells those claims of it for
 * which other parts used it before.
 */
final class Summing implements MapPartitionsFunction<Row, Row> {
  static final String MORE = "more";

  /** The columns of a move that it reads, in this order. */
  static final String[] MOVES = {
    SettledRow.KEY, SettledRow.ON, SettledRow.ID, Parts.PART, SettledRow.CAP, SettledRow.MOVED
  };

  static final Encoder<Row> TOLD =
      Encoders.row(
          new StructType()
              .add(SettledRow.ON, DataTypes.StringType, false)
              .add(SettledRow.ID, DataTypes.StringType, false)
              .add(SettledRow.CAP, DataTypes.IntegerType, false)
              .add(MORE, DataTypes.LongType, false));

  private static final long serialVersionUID = 1;

  Summing() {}

  @Override
  public Iterator<Row> call(Iterator<Row> moves) {
    return Rows.each(moves, new Pass()::next);
  }

  private static final class Pass {
    private String key = "";
    private SharedAccount<Long> account = new SharedAccount<>();

    private Stream<Row> next(Row move) {
      if (!move.getString(0).equals(key)) {
        key = move.getString(0);
        account = new SharedAccount<>();
      }
      long more = more(move);
      return more == 0 || move.getInt(4) < 0
          ? Stream.empty()
          : Stream.of(
              RowFactory.create(move.getString(1), move.getString(2), move.getInt(4), more));
    }

    private long more(Row move) {
      if (move.isNullAt(3)) {
        long before = account.ofAll();
        account.addAlone(move.getLong(5));
        return before;
      }
      long before = account.ofOthers(move.getLong(3));
      account.add(move.getLong(3), move.getLong(5));
      return before;
    }
  }
}
