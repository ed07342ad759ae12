package io.github.goldenblue.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws when a section pays and takes back, as the text of a rate book with {@code '} for quotes.
 */
final class RandomPayment {
  private static final String ROUNDING = "'rounding':{'mode':'%s','unit':%s,'clause':'T'}";

  private final Chance chance;

  RandomPayment(Chance chance) {
    this.chance = chance;
  }

  /** Stages, an advance, or both, and grounds to take back; begins with a comma. */
  String next() {
    List<String> parts = new ArrayList<>();
    int kind = chance.below(3);
    if (kind != 0) {
      parts.add(stages());
    }
    if (kind != 1) {
      parts.add("'advance':{'share':'%d%%',%s}".formatted(10 + chance.below(91), rounding()));
    }
    if (chance.oneIn(2)) {
      parts.add("'recoveries':{'left':{'back':'UNITS'},'unspent':{'back':'AMOUNT'}}");
    }
    return "," + String.join(",", parts);
  }

  private String stages() {
    List<String> order = new ArrayList<>();
    int left = 100;
    for (int i = chance.below(2); i >= 0; i--) {
      int share = chance.below(left + 1);
      left -= share;
      order.add("{'id':'s%d','share':'%d%%'}".formatted(order.size(), share));
    }
    String last = chance.oneIn(2) ? "REST" : left + "%";
    order.add("{'id':'last','share':'%s'}".formatted(last));
    return "'stages':{%s,'order':[%s]}".formatted(rounding(), String.join(",", order));
  }

  private String rounding() {
    return ROUNDING.formatted(
        chance.of("HALF_UP", "HALF_EVEN", "DOWN", "UP"), chance.of("0.01", "1", "10"));
  }
}
