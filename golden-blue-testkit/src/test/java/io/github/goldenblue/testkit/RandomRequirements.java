package io.github.goldenblue.testkit;

import io.github.goldenblue.testkit.Vocabulary.Axis;
import java.util.ArrayList;
import java.util.List;

/** Draws what a county may ask of facts, as the text of a rate book with {@code '} for quotes. */
final class RandomRequirements {
  private final Chance chance;
  private final Vocabulary words;

  RandomRequirements(Chance chance, Vocabulary words) {
    this.chance = chance;
    this.words = words;
  }

  String requirement() {
    return chance.oneIn(5) ? "{'anyOf':[%s,%s]}".formatted(one(), one()) : one();
  }

  private String one() {
    List<String> kinds = new ArrayList<>(List.of("listed", "open", "day"));
    if (!words.counts().isEmpty()) {
      kinds.add("count");
    }
    if (!words.costs().isEmpty()) {
      kinds.add("cost");
    }
    return switch (chance.of(kinds)) {
      case "count" -> ordered(chance.of(words.counts()), chance.below(4), 3 + chance.below(12));
      case "cost" -> ordered(chance.of(words.costs()), chance.below(50), 100 + chance.below(2000));
      case "day" -> day();
      case "listed" -> listed(chance.of(words.listed()));
      default -> several(chance.of(words.open()));
    };
  }

  private String ordered(String fact, int least, int most) {
    return switch (chance.below(3)) {
      case 0 -> "{'fact':'%s','atLeast':%d}".formatted(fact, least);
      case 1 -> "{'fact':'%s','atMost':%d}".formatted(fact, most);
      default -> "{'fact':'%s','between':[%d,%d]}".formatted(fact, least, most);
    };
  }

  private String day() {
    String fact = chance.of(words.days());
    return fact.equals("on") || chance.oneIn(2)
        ? "{'fact':'%s','%s':'%s'}".formatted(fact, chance.of("atLeast", "atMost"), chance.day())
        : "{'fact':'%s','withinMonths':%d,'of':'on'}".formatted(fact, chance.below(13));
  }

  private String listed(Axis axis) {
    return axis.isFlag()
        ? "{'fact':'%s','is':%s}".formatted(axis.fact(), chance.of("true", "false"))
        : several(axis);
  }

  private String several(Axis axis) {
    String values = "'" + chance.of(axis.values()) + "'";
    boolean isNumber = axis.fact().contains(".");
    return "{'fact':'%s','%s':[%s]}"
        .formatted(
            axis.fact(), chance.of("in", "notIn"), isNumber ? values.replace("'", "") : values);
  }
}
