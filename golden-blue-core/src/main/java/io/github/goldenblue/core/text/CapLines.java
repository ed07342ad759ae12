package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of caps in words; holders for whom it is the same stand on one line. */
final class CapLines {
  private final Labels labels;
  private final String subsidy;

  CapLines(Labels labels, String subsidy) {
    this.labels = labels;
    this.subsidy = subsidy;
  }

  List<String> of(List<CapUse> uses) {
    Map<CapUse, List<String>> holdersByState = new LinkedHashMap<>();
    for (CapUse use : uses) {
      holdersByState
          .computeIfAbsent(state(use), any -> new ArrayList<>())
          .add(labels.holder(use.holder()));
    }
    List<String> lines = new ArrayList<>();
    holdersByState.forEach((state, holders) -> lines.add(line(state, holders)));
    return lines;
  }

  /** The use without its holder. */
  private static CapUse state(CapUse use) {
    return new CapUse(
        use.cap(), List.of(), use.period(), use.unit(), use.limit(), use.usedBefore(), use.taken());
  }

  private String line(CapUse state, List<String> holders) {
    String kind = state.unit() == CapUnit.RANK ? "rank" : "cap";
    return labels.phrase(
        holders.size() == 1 ? kind : kind + "Each",
        labels.of(subsidy, "cap", state.cap()),
        String.join(labels.phrase("comma"), holders),
        labels.period(state.period()),
        amount(state, state.limit()),
        amount(state, state.usedBefore()),
        amount(state, state.taken()),
        amount(state, state.left()));
  }

  private String amount(CapUse use, long amount) {
    if (use.unit() == CapUnit.YUAN) {
      return Money.ofFen(amount);
    }
    boolean isNoRank = use.unit() == CapUnit.RANK && amount == 0;
    String ending = isNoRank ? ".none" : amount == 1 ? ".one" : "";
    return labels.phrase("unit." + use.unit() + ending, amount);
  }
}
