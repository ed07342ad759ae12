package io.github.goldenblue.core.text;

import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.value.Clause;
import java.util.List;

/** An entitlement in words: to whom, what, on which condition, and where it stands. */
final class EntitlementLines {
  private final Labels labels;
  private final Grounds grounds;

  EntitlementLines(Labels labels, Grounds grounds) {
    this.labels = labels;
    this.grounds = grounds;
  }

  String of(Entitlement<?> entitlement) {
    RightQuestion<?> question = entitlement.question();
    String right = entitlement.right();
    String asked = question.asked().name();
    Page page = new Page();
    page.line(labels.name(right));
    question
        .known()
        .forEach(
            (axis, value) ->
                page.line(
                    labels.phrase(
                        "known", labels.of(right, "axis", axis), value(right, axis, value))));
    page.line(
        labels.phrase(
            "known",
            labels.of(right, "grants", asked),
            value(right, asked, entitlement.grantText())));
    page.section(
        labels.phrase("requires"),
        entitlement.requires().stream()
            .map(condition -> labels.of(right, "condition", condition.name()))
            .toList());
    page.section(
        labels.phrase("clauses"), entitlement.clauses().stream().map(Clause::toString).toList());
    grounds.addTo(page, entitlement.readings(), List.of(entitlement.edition()));
    return page.text();
  }

  private String value(String right, String axis, String value) {
    return labels.of(right, "constant." + axis, value);
  }
}
