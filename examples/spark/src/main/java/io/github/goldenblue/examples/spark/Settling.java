package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Decided;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Movement;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.SettledPart;
import io.github.goldenblue.examples.spark.Knowledge.Loaded;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Settles part by part: lines with the number of their part, those of one part one after another.
 */
final class Settling implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;
  private static final int PART = 3;

  private final Broadcast<Knowledge> knowledge;

  Settling(Broadcast<Knowledge> knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    Loaded loaded = knowledge.value().loaded();
    return Rows.each(
        Rows.groups(
            lines, (one, other) -> !one.isNullAt(PART) && one.get(PART).equals(other.get(PART))),
        part -> settled(loaded, part));
  }

  private static Stream<Row> settled(Loaded loaded, List<Row> lines) {
    ClaimBatch batch = new ClaimBatch(loaded.goldenBlue().claims());
    lines.forEach(line -> ClaimLines.read(line, batch));
    SettledPart settled =
        loaded.settlement().settlePart(loaded.ledger(), batch.claims(), account -> true);
    List<Rejection> rejections =
        settled.claims().stream().flatMap(one -> one.rejection().stream()).toList();
    Long part = lines.get(0).isNullAt(PART) ? null : lines.get(0).getLong(PART);
    return Stream.of(
            batch.rejected(rejections).stream().map(Settling::rejection),
            settled.changes().stream().map(entry -> entry(loaded, entry)),
            settled.claims().stream().flatMap(one -> decision(one)),
            settled.claims().stream().flatMap(one -> moves(one, part)))
        .flatMap(rows -> rows);
  }

  private static Row rejection(RejectedLine line) {
    return SettledRow.rejection(line.place().file(), line.place().line(), line.toJson());
  }

  private static Row entry(Loaded loaded, LedgerEntry entry) {
    String json = new LedgerJson().write(entry);
    boolean isKnown = loaded.ledger().entry(entry.id()).isPresent();
    return SettledRow.entry(entry.batch(), entry.on().toString(), entry.id(), json, isKnown);
  }

  private static Stream<Row> decision(Decided one) {
    return one.decision().stream()
        .map(
            decision ->
                SettledRow.decision(
                    one.claim().on().toString(),
                    one.claim().id(),
                    new DecisionWriter().write(decision)));
  }

  /** How each account moved, and those that only are told of. */
  private static Stream<Row> moves(Decided one, @Nullable Long part) {
    Map<CapKey, Long> moved = new LinkedHashMap<>();
    one.accounts().forEach(account -> moved.put(account, 0L));
    for (Movement movement : one.movements()) {
      moved.merge(movement.key(), movement.amount(), Math::addExact);
    }
    Claim claim = one.claim();
    return moved.entrySet().stream()
        .map(
            move ->
                SettledRow.move(
                    claim.on().toString(),
                    claim.id(),
                    Keys.of(move.getKey()),
                    part,
                    one.accounts().indexOf(move.getKey()),
                    move.getValue()));
  }
}
