package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** All that an open line may come to lies between these: account by account, and in money. */
final class Corners {
  private final Line line;
  private final Wholes wholes;
  private final List<Corner> corners = new ArrayList<>(4);

  /** A line trimmed at one end of its rate. */
  private record Corner(End end, Trimmed trimmed) {
    long takes(CapKey key) {
      long takes = 0;
      for (Taking taking : trimmed.takings()) {
        takes = taking.key().equals(key) ? Math.addExact(takes, taking.amount()) : takes;
      }
      return takes;
    }
  }

  Corners(Line line, Wholes wholes) {
    this.line = line;
    this.wholes = wholes;
  }

  void add(End end, Trimmed trimmed) {
    corners.add(new Corner(end, trimmed));
  }

  List<Trimmed> all() {
    return corners.stream().map(Corner::trimmed).toList();
  }

  /** The least it takes of each account; of its whole, what it leaves to others is the most. */
  Trimmed least() {
    return taking(amounts -> amounts.min().orElseThrow());
  }

  /** The most it takes of each account; of its whole, what it leaves to others is the least. */
  Trimmed most() {
    return taking(amounts -> amounts.max().orElseThrow());
  }

  private Trimmed taking(ToLongFunction<LongStream> pick) {
    List<Taking> takings = new ArrayList<>();
    units()
        .forEach(
            (key, unit) -> {
              long amount = pick.applyAsLong(each(corner -> corner.takes(key)));
              if (amount > 0) {
                takings.add(new Taking(key, unit, amount));
              }
            });
    long units = pick.applyAsLong(each(corner -> corner.trimmed().units()));
    long unpaid = pick.applyAsLong(each(this::paidOfDue));
    Yuan paid = Yuan.ofFen(Math.addExact(unpaid, End.HIGH.of(wholes.due(line)).fen()));
    return new Trimmed(units, paid, List.of(), takings);
  }

  /** What is paid, less what the whole grows by: of the whole, only the difference is taken. */
  private long paidOfDue(Corner corner) {
    return corner.trimmed().paid().fen() - corner.end().of(wholes.due(line)).fen();
  }

  private Map<CapKey, CapUnit> units() {
    Map<CapKey, CapUnit> units = new LinkedHashMap<>();
    for (Corner corner : corners) {
      corner.trimmed().takings().forEach(taking -> units.put(taking.key(), taking.unit()));
    }
    return units;
  }

  private LongStream each(ToLongFunction<Corner> amount) {
    return corners.stream().mapToLong(amount);
  }
}
