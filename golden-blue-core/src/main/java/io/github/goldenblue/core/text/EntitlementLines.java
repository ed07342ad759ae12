package io.github.goldenblue.core.text;

import io.github.goldenblue.core.plan.Entitlement;
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
    String right = entitlement.right();
    Page page = new Page();
    page.line(labels.name(right));
    entitlement
        .question()
        .known()
        .forEach((axis, value) -> page.line(place(right, "axis", axis, value)));
    String asked = entitlement.question().asked().name();
    page.line(place(right, "grants", asked, entitlement.grantText()));
    page.section(labels.phrase("requires"), conditions(entitlement));
    page.section(
        labels.phrase("clauses"), entitlement.clauses().stream().map(Clause::toString).toList());
    grounds.addTo(page, entitlement.readings(), List.of(entitlement.edition()));
    return page.text();
  }

  private String place(String right, String group, String axis, String value) {
    return labels.phrase(
        "place", labels.of(right, group, axis), labels.of(right, "constant." + axis, value));
  }

  private List<String> conditions(Entitlement<?> entitlement) {
    return entitlement.requires().stream()
        .map(condition -> labels.of(entitlement.right(), "condition", condition.name()))
        .toList();
  }
}
