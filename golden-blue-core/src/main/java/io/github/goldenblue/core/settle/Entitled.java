package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a claim would be paid, caps and all, if nothing else counted against it where the highest
 * does: the measure by which it is the highest or not.
 */
final class Entitled {
  private final List<Line> lines;
  private final Before before;
  private final Map<Mix, Map<CapKey, Long>> sums = new HashMap<>();

  /** Bands of the lines before a place at one end, those from there on at another. */
  private record Mix(int place, End earlier, End rest) {
    End of(int line) {
      return line < place ? earlier : rest;
    }
  }

  Entitled(List<Line> lines, Before before) {
    this.lines = lines;
    this.before = before;
  }

  /** The accounts of a line that share one highest entitlement. */
  static Stream<CapKey> accounts(Line line) {
    return line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .map(RelationDraw::keys)
        .flatMap(keys -> keys.own().stream());
  }

  /** With all bands at one end. */
  long at(End end, CapKey key) {
    return in(new Mix(0, end, end), key);
  }

  /** With the bands of the lines before a place at one end, all others at another. */
  long at(int place, End earlier, End rest, CapKey key) {
    return earlier == rest ? at(rest, key) : in(new Mix(place, earlier, rest), key);
  }

  private long in(Mix mix, CapKey key) {
    return sums.computeIfAbsent(mix, this::sums).getOrDefault(key, 0L);
  }

  private Map<CapKey, Long> sums(Mix mix) {
    TrimPass alone = TrimPass.alone(before);
    Map<CapKey, Long> paid = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      long fen = alone.trim(line, mix.of(i)).paid().fen();
      accounts(line).forEach(key -> paid.merge(key, fen, Math::addExact));
    }
    return paid;
  }
}
