package io.github.goldenblue.core.text;

import io.github.goldenblue.core.settle.RelationUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a claim stands in relations, in words; holders for whom it is the same stand on one line. */
final class RelationLines {
  private final Labels labels;
  private final String subsidy;
  private final DecidedTerms terms;

  RelationLines(Labels labels, String subsidy, DecidedTerms terms) {
    this.labels = labels;
    this.subsidy = subsidy;
    this.terms = terms;
  }

  List<String> of(List<RelationUse> uses) {
    Map<RelationUse, List<String>> holdersByState = new LinkedHashMap<>();
    for (RelationUse use : uses) {
      holdersByState
          .computeIfAbsent(state(use), any -> new ArrayList<>())
          .add(labels.holder(use.holder(), terms.scopeOf(use.relation())));
    }
    List<String> lines = new ArrayList<>();
    holdersByState.forEach((state, holders) -> lines.add(line(state, holders)));
    return lines;
  }

  /** The use without its holder. */
  private static RelationUse state(RelationUse use) {
    return new RelationUse(
        use.relation(),
        use.kind(),
        List.of(),
        use.period(),
        use.owners(),
        use.limit(),
        use.usedBefore(),
        use.taken());
  }

  private String line(RelationUse state, List<String> holders) {
    String all = String.join(labels.phrase("comma"), holders);
    return labels.phrase(
        "relation." + state.kind() + (state.owners().isEmpty() ? "" : ".paid"),
        labels.of(subsidy, "relation", state.relation()),
        holders.size() == 1 ? all : labels.phrase("each", all),
        labels.period(state.period()),
        state.owners().stream()
            .map(labels::name)
            .collect(Collectors.joining(labels.phrase("comma"))),
        Money.ofFen(state.limit()),
        Money.ofFen(state.usedBefore()),
        Money.ofFen(state.taken()));
  }
}
