package io.github.goldenblue.core.rates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question to a right: all axes but one are known, the values on that one are asked.
 *
 * @param right whose question it is
 * @param known the value on every other axis, by the axis' name and in the order of the right
 * @param asked the axis that is asked
 * @param <G> the values that are asked
 */
public record RightQuestion<G>(RightType right, Map<String, String> known, Axis<G> asked) {
  /**
   * Keeps a copy in the order of the right.
   *
   * @throws IllegalArgumentException if not all other axes are known, or one has another value than
   *     it can have
   */
  public RightQuestion {
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (Axis<?> axis : right.axes()) {
      String value = known.get(axis.name());
      if (value != null) {
        axis.value(value);
        inOrder.put(axis.name(), value);
      } else if (!axis.equals(asked)) {
        throw new IllegalArgumentException(right.id() + " is not told the " + axis.name());
      }
    }
    if (inOrder.size() != known.size() || inOrder.size() != right.goesBy().size()) {
      String told = known.keySet() + " and is asked for the " + asked.name();
      throw new IllegalArgumentException(right.id() + " is told " + told);
    }
    known = Collections.unmodifiableMap(inOrder);
  }

  static <G> RightQuestion<G> of(RightType right, Axis<G> asked, List<Axis.At> places) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Axis.At place : places) {
      if (known.put(place.axis(), place.value()) != null) {
        throw new IllegalArgumentException(right.id() + " is told the " + place.axis() + " twice");
      }
    }
    return new RightQuestion<>(right, known, asked);
  }
}
