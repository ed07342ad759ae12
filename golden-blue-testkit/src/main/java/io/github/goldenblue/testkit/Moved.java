package io.github.goldenblue.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value of a rate book, one less and one more. */
final class Moved {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?%?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final List<Integer> STEPS = List.of(-1, 1);

  private Moved() {}

  /** A number or percentage by one, a day by a day; never below 0, and empty for all others. */
  static List<JsonNode> of(JsonNode now) {
    String written = now.isValueNode() ? now.asString() : "";
    if (DAY.matcher(written).matches()) {
      LocalDate day = LocalDate.parse(written);
      return STEPS.stream()
          .<JsonNode>map(step -> JSON.stringNode(day.plusDays(step).toString()))
          .toList();
    }
    if (!NUMBER.matcher(written).matches()) {
      return List.of();
    }
    boolean isShare = written.endsWith("%");
    BigDecimal number = new BigDecimal(isShare ? written.replace("%", "") : written);
    Stream<BigDecimal> moved =
        STEPS.stream()
            .map(step -> number.add(BigDecimal.valueOf(step)))
            .filter(to -> to.signum() >= 0);
    return moved
        .<JsonNode>map(
            to -> isShare ? JSON.stringNode(to.toPlainString() + "%") : numberLike(now, to))
        .toList();
  }

  private static JsonNode numberLike(JsonNode now, BigDecimal to) {
    if (now.isString()) {
      return JSON.stringNode(to.toPlainString());
    }
    return now.isIntegralNumber() ? JSON.numberNode(to.toBigIntegerExact()) : JSON.numberNode(to);
  }
}
