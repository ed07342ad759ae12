package io.github.goldenblue.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What comes of settling a part, one thing in each row. Days and ids are texts, which sort by code
 * point as the law does.
 */
enum SettledRow {
  /** A decision, as far as its part alone can tell. */
  DECISION,
  /** A line that could not be decided. */
  REJECTION,
  /** An entry of the ledger that is new or another. */
  ENTRY,
  /** How a claim moved an account, or is told of it. */
  MOVE;

  static final String ON = "on";
  static final String ID = "id";
  static final String JSON = "json";
  static final String BATCH = "batch";
  static final String IS_KNOWN = "isKnown";
  static final String KEY = "key";
  static final String CAP = "cap";
  static final String MOVED = "moved";

  static final Encoder<Row> ROWS =
      Encoders.row(
          new StructType()
              .add("kind", DataTypes.IntegerType, false)
              .add(ON, DataTypes.StringType)
              .add(ID, DataTypes.StringType)
              .add(JSON, DataTypes.StringType)
              .add(ClaimLines.FILE, DataTypes.StringType)
              .add(ClaimLines.LINE, DataTypes.LongType)
              .add(BATCH, DataTypes.IntegerType)
              .add(IS_KNOWN, DataTypes.BooleanType)
              .add(KEY, DataTypes.StringType)
              .add(Parts.PART, DataTypes.LongType)
              .add(CAP, DataTypes.IntegerType)
              .add(MOVED, DataTypes.LongType));

  Column isKind() {
    return col("kind").equalTo(ordinal());
  }

  static Row decision(String on, String id, String json) {
    return row(DECISION, on, id, json, null, null, null, null, null, null, null, null);
  }

  static Row rejection(String file, long line, String json) {
    return row(REJECTION, null, null, json, file, line, null, null, null, null, null, null);
  }

  /**
   * An entry.
   *
   * @param isKnown whether the ledger before has one under this id
   */
  static Row entry(int batch, String on, String id, String json, boolean isKnown) {
    return row(ENTRY, on, id, json, null, null, batch, isKnown, null, null, null, null);
  }

  /**
   * A move.
   *
   * @param part null if the claim is a part by itself
   * @param cap which of the caps that the decision names, from 0; less if it does not name it
   */
  static Row move(String on, String id, String key, @Nullable Long part, int cap, long moved) {
    return row(MOVE, on, id, null, null, null, null, null, key, part, cap, moved);
  }

  private static Row row(SettledRow kind, @Nullable Object... others) {
    Object[] values = new Object[others.length + 1];
    values[0] = kind.ordinal();
    System.arraycopy(others, 0, values, 1, others.length);
    return RowFactory.create(values);
  }
}
