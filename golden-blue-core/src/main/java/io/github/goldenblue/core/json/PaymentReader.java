package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.Back;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.rates.Stage;
import io.github.goldenblue.core.rates.Stages;
import io.github.goldenblue.core.value.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads when a section pays and takes back. */
final class PaymentReader {
  /** The keys of a section that are read here. */
  static final Set<String> KEYS = Set.of("stages", "advance", "recoveries");

  /** The share of a last stage: whatever is left. */
  static final String REST = "REST";

  private final Citations citations;
  private final ShapeReader shapes;

  PaymentReader(Citations citations, ShapeReader shapes) {
    this.citations = citations;
    this.shapes = shapes;
  }

  PaymentTerms payment(Node section, Clause around) {
    Optional<Stages> stages =
        section.find("stages").flatMap(node -> node.attempt(() -> stages(node, around)));
    Optional<AdvanceTerms> advance =
        section.find("advance").flatMap(node -> node.attempt(() -> advance(node, around)));
    Map<String, RecoveryTerms> recoveries =
        section
            .find("recoveries")
            .flatMap(all -> all.attempt(() -> all.mapOf(node -> recovery(node, around))))
            .orElse(Map.of());
    return new PaymentTerms(stages, advance, recoveries);
  }

  private Stages stages(Node node, Clause around) {
    node.only(Set.of("clause", "reading", "rounding", "order"));
    return new Stages(
        node.get("order").listOf(PaymentReader::stage),
        shapes.rounding(node.get("rounding")),
        citations.of(node, around));
  }

  private static Stage stage(Node node) {
    node.only(Set.of("id", "share"));
    Node share = node.get("share");
    return new Stage(
        node.get("id").text(),
        share.isText(REST) ? Optional.empty() : Optional.of(ShapeReader.share(share)));
  }

  private AdvanceTerms advance(Node node, Clause around) {
    node.only(Set.of("clause", "reading", "rounding", "share"));
    return new AdvanceTerms(
        ShapeReader.share(node.get("share")),
        shapes.rounding(node.get("rounding")),
        citations.of(node, around));
  }

  private RecoveryTerms recovery(Node node, Clause around) {
    node.only(Set.of("clause", "reading", "items", "back"));
    List<String> items = node.find("items").map(Reads::names).orElse(List.of());
    return new RecoveryTerms(items, node.get("back").oneOf(Back.class), citations.of(node, around));
  }
}
