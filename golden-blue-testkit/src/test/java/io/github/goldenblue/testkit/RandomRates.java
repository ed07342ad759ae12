package io.github.goldenblue.testkit;

import io.github.goldenblue.testkit.Vocabulary.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws every shape of a rate for one item, as the text of a rate book with {@code '} for quotes.
 */
final class RandomRates {
  private static final int DEEP = 3;
  private static final String ROUNDING = "{'mode':'%s','unit':%s,'clause':'T'}";

  private final Chance chance;
  private final Vocabulary words;
  private final RandomRequirements requirements;

  /** One for the whole item, as whatever is determined must fit wherever it is used. */
  private final String band;

  RandomRates(Chance chance, Vocabulary words) {
    this.chance = chance;
    this.words = words;
    this.requirements = new RandomRequirements(chance, words);
    int low = chance.below(4) * 100;
    this.band =
        "{'band':[%d,%d],'determinedBy':'%s'}"
            .formatted(low, low + chance.below(4) * 100, words.determination());
  }

  String rate() {
    return rate(DEEP);
  }

  private String rate(int depth) {
    String shape = depth == 0 || chance.oneIn(4) ? simple() : composed(depth - 1);
    return shape.contains("referTo") || !chance.oneIn(4) ? shape : bounded(shape);
  }

  private String due(int depth) {
    return chance.oneIn(6) ? "null" : rate(depth);
  }

  private String simple() {
    return switch (chance.below(24)) {
      case 0, 1, 2, 3, 4 -> Integer.toString(chance.below(400));
      case 5, 6, 7, 8, 9 -> share();
      case 10, 11 -> words.costs().isEmpty() ? "150.5" : "{'cost':'%s'}".formatted(cost());
      case 12 -> "{'referTo':'the ministry'}";
      default -> band;
    };
  }

  private String composed(int depth) {
    return switch (chance.below(words.counts().isEmpty() ? 7 : 9)) {
      case 0 -> table(chance.of(words.listed()), depth);
      case 1 -> open(chance.of(words.open()), depth);
      case 2 -> cases(depth);
      case 3 -> dates(depth);
      case 4 -> "{'sum':[%s,%s]}".formatted(rate(depth), rate(depth));
      case 5 -> "{'lump':%s}".formatted(rate(depth));
      case 6 -> "{'steps':{'mode':'SLICE','rows':[%s]}}".formatted(steps(1, depth));
      default -> byCount(depth);
    };
  }

  private String bounded(String shape) {
    String open =
        shape.startsWith("{") ? shape.substring(0, shape.length() - 1) : "{'yuan':" + shape;
    int floor = chance.below(4) * 60;
    return switch (chance.below(3)) {
      case 0 -> open + ",'floor':%d}".formatted(floor);
      case 1 -> open + ",'ceiling':%d}".formatted(floor + chance.below(300));
      default -> open + ",'floor':%d,'ceiling':%d}".formatted(floor, floor + chance.below(300));
    };
  }

  private String share() {
    String of =
        chance.oneIn(3) && !words.costs().isEmpty()
            ? "{'cost':'%s'}".formatted(cost())
            : chance.oneIn(2) ? "'toy-base'" : Integer.toString(chance.below(20) * 100);
    boolean isWhole = !of.startsWith("{");
    String rounding =
        isWhole && chance.oneIn(2)
            ? "'EXACT'"
            : ROUNDING.formatted(
                chance.of("HALF_UP", "HALF_EVEN", "DOWN", "UP"), chance.of("0.01", "1", "10"));
    return "{'share':%s,'of':%s,'rounding':%s}".formatted(part(), of, rounding);
  }

  private String part() {
    int kind = chance.below(words.counts().isEmpty() ? 2 : 3);
    if (kind == 0) {
      return "'" + chance.of("0%", "7%", "33%", "100%", "120%") + "'";
    }
    if (kind == 2) {
      return "{'%s':'heads','atMost':'20%%'}".formatted(chance.of("given", "restOf"));
    }
    Axis axis = chance.of(words.listed());
    String rows =
        axis.values().stream()
            .map(value -> "'%s':%s".formatted(value, chance.of("'10%'", "'55%'", "null")))
            .collect(Collectors.joining(","));
    return "{'table':{'by':'%s','finding':'has-share','rows':{%s}}}".formatted(axis.fact(), rows);
  }

  private String table(Axis axis, int depth) {
    return "{'table':{'by':'%s','rows':{%s}}}".formatted(axis.fact(), rows(axis, depth));
  }

  private String open(Axis axis, int depth) {
    return "{'table':{'by':'%s','else':'is-listed','rows':{%s}}}"
        .formatted(axis.fact(), rows(axis, depth));
  }

  private String rows(Axis axis, int depth) {
    return axis.values().stream()
        .map(value -> "'%s':%s".formatted(value, due(Math.min(depth, 1))))
        .collect(Collectors.joining(","));
  }

  private String cases(int depth) {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i <= chance.below(2); i++) {
      cases.add("{'if':%s,'rate':%s}".formatted(requirements.requirement(), due(depth)));
    }
    return "{'cases':[%s],'otherwise':%s}".formatted(String.join(",", cases), due(depth));
  }

  private String dates(int depth) {
    LocalDate first = chance.day();
    String one = "{'from':'%s','until':'%s','rate':%s}";
    String windows = one.formatted(first, first.plusDays(40), due(depth));
    if (chance.oneIn(2)) {
      windows += "," + one.formatted(first.plusDays(41), first.plusDays(200), due(depth));
    }
    return "{'dates':{'by':'%s','windows':[%s]},'otherwise':%s}"
        .formatted(chance.of(words.days()), windows, due(depth));
  }

  private String byCount(int depth) {
    boolean isOpen = chance.oneIn(3);
    return "{'steps':{'mode':'%s','by':'%s',%s'rows':[%s]}}"
        .formatted(
            chance.of("WHOLE", "LUMP"),
            chance.of(words.counts()),
            isOpen ? "'else':'is-many'," : "",
            steps(isOpen ? 2 : 0, depth));
  }

  private String steps(int first, int depth) {
    String one = "{'atLeast':%d,'rate':%s}";
    String rows = one.formatted(first, due(depth));
    return rows + "," + one.formatted(first + 1 + chance.below(9), due(depth));
  }

  private String cost() {
    return chance.of(words.costs());
  }
}
