package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The state of caps in words; holders for whom it is the same stand on one line. */
final class CapLines {
  private final Labels labels;
  private final String subsidy;
  private final DecidedTerms terms;

  CapLines(Labels labels, String subsidy, DecidedTerms terms) {
    this.labels = labels;
    this.subsidy = subsidy;
    this.terms = terms;
  }

  List<String> of(List<CapUse> uses) {
    Map<CapUse, List<String>> holdersByState = new LinkedHashMap<>();
    for (CapUse use : uses) {
      holdersByState.computeIfAbsent(state(use), any -> new ArrayList<>()).add(holder(use));
    }
    List<String> lines = new ArrayList<>();
    holdersByState.forEach((state, holders) -> lines.add(line(state, holders)));
    return lines;
  }

  /** Whose account it is; values of facts are told as people read them. */
  private String holder(CapUse use) {
    Optional<CapTerms> cap = terms.cap(use.cap());
    List<String> facts = cap.map(CapTerms::holder).orElse(List.of());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < use.holder().size(); i++) {
      String value = use.holder().get(i);
      told.add(
          facts.size() == use.holder().size()
              ? labels.constant(subsidy, facts.get(i), value)
              : value);
    }
    return labels.holder(told, cap.map(CapTerms::scope));
  }

  /** The use without its holder. */
  private static CapUse state(CapUse use) {
    return new CapUse(
        use.cap(), List.of(), use.period(), use.unit(), use.limit(), use.usedBefore(), use.taken());
  }

  private String line(CapUse state, List<String> holders) {
    String rank = state.usedBefore() == 0 ? "rankFirst" : "rank";
    String kind = state.unit() == CapUnit.RANK ? rank : "cap";
    String line =
        labels.phrase(
            holders.size() == 1 ? kind : kind + "Each",
            labels.of(subsidy, "cap", state.cap()),
            String.join(labels.phrase("comma"), holders),
            labels.period(state.period()),
            amount(state, state.limit()),
            amount(state, state.usedBefore()),
            amount(state, state.taken()),
            amount(state, state.left()));
    return line + nothing(state);
  }

  /** What is cut to nothing leaves no payment that could say so. */
  private String nothing(CapUse state) {
    Optional<CapTerms> cap = terms.cap(state.cap());
    if (!terms.isGranted() || !state.isFull() || state.taken() > 0 || cap.isEmpty()) {
      return "";
    }
    String items =
        cap.get().items().stream()
            .map(item -> labels.inSentence(labels.of(subsidy, "item", item)))
            .collect(Collectors.joining(labels.phrase("comma")));
    return labels.phrase("capNothing", items);
  }

  private String amount(CapUse use, long amount) {
    if (use.unit() == CapUnit.YUAN) {
      return Money.ofFen(amount);
    }
    if (use.unit() == CapUnit.RANK) {
      return rank(use.cap(), amount);
    }
    String ending = amount == 1 ? ".one" : "";
    return labels.phrase("unit." + use.unit() + ending, amount);
  }

  /** The value that has this rank; its place alone where the book is not loaded. */
  private String rank(String cap, long rank) {
    return terms
        .cap(cap)
        .flatMap(CapTerms::accumulator)
        .filter(ranks -> rank >= 1 && rank <= ranks.order().size())
        .map(ranks -> value(ranks.max(), ranks.order().get(Math.toIntExact(rank - 1))))
        .orElseGet(() -> labels.phrase("rank.place", rank));
  }

  private String value(String fact, String value) {
    return new FactWords(labels, subsidy).value(fact, value);
  }
}
