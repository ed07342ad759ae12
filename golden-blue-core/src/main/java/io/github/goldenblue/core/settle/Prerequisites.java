package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.ArrayList;
import java.util.List;

/** What must have been paid before a claim, looked up in the ledger. */
final class Prerequisites {
  private final List<RelationDraw> draws = new ArrayList<>(0);
  private final Before before;

  Prerequisites(Assessment assessment, Before before) {
    this.before = before;
    for (Line line : assessment.lines()) {
      for (RelationDraw draw : line.relations()) {
        if (draw.asksForOthers()) {
          draws.add(draw);
        }
      }
    }
  }

  /** One finding for each relation and subject; unmet, it refuses the claim. */
  List<Finding> findings() {
    return draws.isEmpty() ? List.of() : draws.stream().map(this::finding).distinct().toList();
  }

  /** The editions that set them. */
  List<Edition> editions() {
    return draws.isEmpty()
        ? List.of()
        : draws.stream().map(draw -> draw.relation().edition()).toList();
  }

  private Finding finding(RelationDraw draw) {
    List<String> paid = RelationUses.owners(draw.keys(), before::used);
    return new Finding(
        draw.relation().id(),
        draw.subject(),
        !paid.isEmpty(),
        true,
        new Datum.AnyOf(List.copyOf(draw.keys().others().keySet())),
        new Datum.AnyOf(paid),
        draw.relation().cited().clause());
  }
}
