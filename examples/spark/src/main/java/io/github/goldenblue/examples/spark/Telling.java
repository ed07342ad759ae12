package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.json.DecisionReader;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.SharedAccounts;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Tells decisions, each of which follows what others used before it, of just that. */
final class Telling implements MapPartitionsFunction<Row, Row> {
  static final String DECISION = "decision";

  /** The columns that it reads, in this order; those of a decision have no cap. */
  static final String[] COLUMNS = {
    SettledRow.ON, SettledRow.ID, SettledRow.CAP, Summing.MORE, SettledRow.JSON
  };

  static final Encoder<Row> DECISIONS =
      Encoders.row(
          new StructType()
              .add(SettledRow.ON, DataTypes.StringType, false)
              .add(SettledRow.ID, DataTypes.StringType, false)
              .add(DECISION, DataTypes.StringType, false));

  private static final long serialVersionUID = 1;

  Telling() {}

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return Rows.each(
        Rows.groups(rows, (one, other) -> one.getString(1).equals(other.getString(1))),
        claim -> Stream.of(told(claim)));
  }

  private static Row told(List<Row> claim) {
    Row decided = claim.get(claim.size() - 1);
    String json = claim.size() == 1 ? decided.getString(4) : told(decided, claim);
    return RowFactory.create(decided.getString(0), decided.getString(1), json);
  }

  private static String told(Row decided, List<Row> claim) {
    Decision decision = new DecisionReader().read(decided.getString(4));
    long[] more = new long[decision.caps().size()];
    claim.subList(0, claim.size() - 1).forEach(row -> more[row.getInt(2)] = row.getLong(3));
    return new DecisionWriter().write(SharedAccounts.afterMore(decision, more));
  }
}
