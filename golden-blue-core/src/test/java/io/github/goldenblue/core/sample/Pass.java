package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.value.SkillLevel;
import java.util.List;

/** A right for tests: who works in a trade at a level may pass a gate. */
public final class Pass {
  /** The gates. */
  public enum Gate {
    NORTH,
    EAST,
    SOUTH
  }

  /** What a gate may ask for. */
  public enum Condition {
    BADGE,
    HELMET
  }

  public static final Axis<String> TRADE = Axis.open("trade");
  public static final Axis<SkillLevel> LEVEL = Axis.of("level", SkillLevel.class);
  public static final Axis<Gate> GATE = Axis.of("gate", Gate.class);
  public static final RightType TYPE =
      new RightType("pass", Pass.class, List.of(TRADE, LEVEL), GATE, List.of(Condition.values()));

  private Pass() {}

  public static RightQuestion<Gate> gates(String trade, SkillLevel level) {
    return TYPE.ask(GATE, TRADE.at(trade), LEVEL.at(level));
  }

  public static RightQuestion<SkillLevel> levels(String trade, Gate gate) {
    return TYPE.ask(LEVEL, TRADE.at(trade), GATE.at(gate));
  }

  /** A row, with whatever else it holds. */
  public static String row(String trade, String level, String gates, String... more) {
    String key =
        "{'for':{'trade':'" + trade + "','level':'" + level + "'},'grants':[" + gates + "]";
    return more.length == 0 ? key + "}" : key + "," + String.join(",", more) + "}";
  }

  /** An edition from a day on that sets these rows, its other fields before them. */
  public static String edition(String from, String more, String... rows) {
    String section =
        "'pass':{'clause':'D 7','reading':'R-2','rows':[" + String.join(",", rows) + "]}";
    return Books.editionOf(from, more + "'rights':{" + section + "}");
  }

  /** A library of these books that knows this right and no subsidy. */
  public static RateLibrary library(RateBook... books) {
    return RateLibrary.of(List.of(books), List.of(), List.of(TYPE));
  }
}
