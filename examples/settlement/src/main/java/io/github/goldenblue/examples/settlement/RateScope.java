package io.github.goldenblue.examples.settlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is compared: all that one of the two sets; but beside a district, a file stands only for
 * what it sets itself, since the rest goes on as it is.
 *
 * @param before the one operand
 * @param old what it holds
 * @param after the other operand
 * @param now what it holds
 */
record RateScope(RateOperand before, RateSnapshot old, RateOperand after, RateSnapshot now) {
  /** The ids, in order. */
  Set<String> of(Function<RateSnapshot, Map<String, LocalDate>> ids) {
    boolean isAlike = before.isFile() == after.isFile();
    Set<String> all = new TreeSet<>();
    if (isAlike || before.isFile()) {
      all.addAll(ids.apply(old).keySet());
    }
    if (isAlike || after.isFile()) {
      all.addAll(ids.apply(now).keySet());
    }
    return all;
  }
}
