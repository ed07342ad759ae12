package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.ClaimKeys;
import io.github.goldenblue.core.settle.Demand;
import io.github.goldenblue.examples.spark.Knowledge.Loaded;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Assesses each claim by itself, and tells by which keys it may hang on others. */
final class Asking implements MapPartitionsFunction<Row, Row> {
  static final String KEY = "key";
  static final String ASKED = "asked";
  static final String ROOM = "room";

  static final Encoder<Row> ASKS =
      Encoders.row(
          new StructType()
              .add(ClaimLines.FILE, DataTypes.StringType, false)
              .add(ClaimLines.LINE, DataTypes.LongType, false)
              .add(KEY, DataTypes.StringType, false)
              .add(ASKED, DataTypes.LongType, false)
              .add(ROOM, DataTypes.LongType, false));

  private static final long serialVersionUID = 1;

  /** Of what always connects there is never enough. */
  private static final long NO_ROOM = -1;

  private final Broadcast<Knowledge> knowledge;

  Asking(Broadcast<Knowledge> knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    Loaded loaded = knowledge.value().loaded();
    return Rows.each(lines, line -> asks(loaded, line));
  }

  private static Stream<Row> asks(Loaded loaded, Row line) {
    ClaimBatch batch = new ClaimBatch(loaded.goldenBlue().claims());
    ClaimLines.read(line, batch);
    Stream<Row> ofClaims = batch.claims().stream().flatMap(claim -> asks(loaded, line, claim));
    Stream<Row> ofOthers =
        batch.rejected(List.of()).stream()
            .map(RejectedLine::claimId)
            .filter(id -> !id.isEmpty())
            .map(id -> ask(line, Keys.ofClaim(id), 0, NO_ROOM));
    return Stream.concat(ofClaims, ofOthers);
  }

  private static Stream<Row> asks(Loaded loaded, Row line, Claim claim) {
    ClaimKeys keys = loaded.settlement().keys(loaded.ledger(), claim);
    Stream<String> bonds =
        Stream.concat(keys.ids().stream().map(Keys::ofClaim), keys.bonds().stream().map(Keys::of));
    return Stream.concat(
        bonds.map(key -> ask(line, key, 0, NO_ROOM)),
        keys.demands().stream().map(demand -> ask(line, demand, loaded)));
  }

  private static Row ask(Row line, Demand demand, Loaded loaded) {
    long room = demand.room(loaded.ledger().used(demand.key()));
    return ask(line, Keys.of(demand.key()), demand.amount(), room);
  }

  private static Row ask(Row line, String key, long asked, long room) {
    return RowFactory.create(ClaimLines.file(line), ClaimLines.line(line), key, asked, room);
  }
}
