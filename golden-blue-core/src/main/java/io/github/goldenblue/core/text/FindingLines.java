package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.subsidy.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings in words; what is met by many parts is said once for all of them. */
final class FindingLines {
  private final Labels labels;
  private final String subsidy;

  FindingLines(Labels labels, String subsidy) {
    this.labels = labels;
    this.subsidy = subsidy;
  }

  List<String> of(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> metByParts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.met() && finding.subject().isPresent()) {
        metByParts.merge(finding.condition(), 1, Integer::sum);
      } else {
        lines.add(line(finding));
      }
    }
    metByParts.forEach(
        (condition, parts) -> lines.add(labels.phrase("metByParts", label(condition), parts)));
    return lines;
  }

  private String line(Finding finding) {
    String phrase = finding.met() ? "met" : finding.decisive() ? "unmet" : "unmetMinor";
    return labels.phrase(
        phrase,
        finding.subject().map(subject -> subject + " · ").orElse("") + label(finding.condition()),
        datum(finding.required()),
        datum(finding.observed()),
        finding.clause());
  }

  private String label(String condition) {
    String relation = labels.of(subsidy, "relation", condition);
    return relation.equals(condition) ? labels.of(subsidy, "condition", condition) : relation;
  }

  private String datum(Datum datum) {
    if (datum instanceof Datum.Flag flag) {
      return labels.phrase("flag." + flag.value());
    }
    if (datum instanceof Datum.AnyOf anyOf) {
      if (anyOf.values().isEmpty()) {
        return labels.phrase("nonePaid");
      }
      return anyOf.values().stream()
          .map(value -> labels.name(labels.constant(subsidy, value)))
          .collect(Collectors.joining(" / "));
    }
    return labels.constant(subsidy, datum.toString());
  }
}
