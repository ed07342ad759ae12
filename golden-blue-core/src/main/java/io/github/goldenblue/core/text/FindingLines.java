package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.subsidy.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Findings in words; what is met by many parts is said once for all of them. */
final class FindingLines {
  private static final String NONE_OF = "≠ ";
  private static final String EITHER = " / ";
  private static final Pattern PART = Pattern.compile("(\\w+)\\[([0-9]{1,6})]");
  private static final String OR = " | ";

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
        finding.subject().map(subject -> subject(subject) + " · ").orElse("")
            + label(finding.condition()),
        datum(finding.required()),
        datum(finding.observed()),
        finding.clause());
  }

  /** A part as people count, from 1; anything else as it is. */
  private String subject(String subject) {
    Matcher part = PART.matcher(subject);
    return part.matches()
        ? labels.phrase(
            "part", labels.of(subsidy, "fact", part.group(1)), Integer.parseInt(part.group(2)) + 1)
        : subject;
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
      return listed(anyOf.values());
    }
    return text(datum.toString());
  }

  /** What a county's condition says of flags, and of what must not be. */
  private String text(String text) {
    if (text.startsWith(NONE_OF)) {
      return NONE_OF + listed(List.of(text.substring(NONE_OF.length()).split(Pattern.quote(OR))));
    }
    if (text.contains(EITHER)) {
      return Arrays.stream(text.split(Pattern.quote(EITHER)))
          .map(this::text)
          .collect(Collectors.joining(EITHER));
    }
    boolean isFlag = text.equals("true") || text.equals("false");
    return isFlag ? labels.phrase("flag." + text) : labels.constant(subsidy, text);
  }

  private String listed(List<String> values) {
    return values.stream()
        .map(value -> labels.name(labels.constant(subsidy, value)))
        .collect(Collectors.joining(" / "));
  }
}
