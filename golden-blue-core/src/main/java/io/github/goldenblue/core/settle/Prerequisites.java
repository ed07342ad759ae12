package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.List;
import java.util.stream.Stream;

/** What must have been paid before a claim, looked up in the ledger. */
final class Prerequisites {
  private final Assessment assessment;
  private final Before before;

  Prerequisites(Assessment assessment, Before before) {
    this.assessment = assessment;
    this.before = before;
  }

  /** One finding for each relation and subject; unmet, it refuses the claim. */
  List<Finding> findings() {
    return draws().map(this::finding).distinct().toList();
  }

  /** The editions that set them. */
  Stream<Edition> editions() {
    return draws().map(draw -> draw.relation().edition());
  }

  private Stream<RelationDraw> draws() {
    return assessment.lines().stream()
        .flatMap(line -> line.relations().stream())
        .filter(RelationDraw::asksForOthers);
  }

  private Finding finding(RelationDraw draw) {
    List<String> paid = RelationUses.owners(draw.keys(), before::byOthers);
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
