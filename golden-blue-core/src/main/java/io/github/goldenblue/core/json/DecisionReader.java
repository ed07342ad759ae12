package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.settle.RelationUse;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads decisions back from JSON. */
public final class DecisionReader {
  private static final Set<String> FIELDS =
      Set.of(
          "format",
          "claimId",
          "subsidy",
          "earlier",
          "stage",
          "settledBefore",
          "payments",
          "recoveries",
          "findings",
          "caps",
          "relations",
          "readings",
          "rates",
          "unmodelled");

  /** Keeps nothing between decisions. */
  public DecisionReader() {}

  /**
   * Reads one decision.
   *
   * @throws IllegalArgumentException if the text is not a decision, with path, found and expected
   */
  public Decision read(String json) {
    List<Fault> faults = new ArrayList<>();
    try {
      Node node = Node.root(WireParser.parse(json), faults);
      Walk.refuseRepeatedKeys(node);
      Decision decision = decision(node);
      Reads.firstOf(faults)
          .ifPresent(
              fault -> {
                throw fault;
              });
      return decision;
    } catch (FaultException fault) {
      throw new IllegalArgumentException("not a decision: " + fault.getMessage(), fault);
    }
  }

  private static Decision decision(Node node) {
    Reads.format(node, DecisionWriter.FORMAT);
    node.only(OutcomeJson.with(FIELDS));
    List<Finding> findings = list(node, "findings", DecisionReader::finding);
    List<CapUse> caps = list(node, "caps", DecisionReader::use);
    List<RelationUse> relations = anyList(node, "relations", RelationUseJson::read);
    return Decision.builder()
        .claimId(node.get("claimId").text())
        .subsidy(node.get("subsidy").text())
        .earlier(node.find("earlier").map(Node::text))
        .stage(node.find("stage").map(StageJson::read))
        .outcome(OutcomeJson.read(node, findings, caps, relations))
        .settledBefore(node.find("settledBefore").map(Node::flag).orElse(false))
        .payments(list(node, "payments", DecisionReader::payment))
        .recoveries(anyList(node, "recoveries", DecisionReader::recovery))
        .findings(findings)
        .caps(caps)
        .relations(relations)
        .readings(list(node, "readings", reading -> new Reading(reading.text())))
        .rates(list(node, "rates", DecisionReader::edition))
        .unmodelled(node.find("unmodelled").map(Reads::texts).orElse(List.of()))
        .build();
  }

  private static <T> List<T> anyList(Node node, String name, Function<Node, T> read) {
    return node.find(name).isPresent() ? list(node, name, read) : List.of();
  }

  private static <T> List<T> list(Node node, String name, Function<Node, T> read) {
    return node.get(name).items().stream().map(read).toList();
  }

  private static Payment payment(Node node) {
    return new Payment(
        PaidLineJson.payee(node.get("payee")),
        node.get("item").text(),
        node.get("units").number(),
        Reads.range(node.get("rate")),
        Reads.range(node.get("gross")),
        list(node, "cuts", cut -> new Cut(cut.get("cap").text(), Reads.range(cut.get("amount")))),
        Reads.range(node.get("amount")),
        Reads.clause(node.get("clause")));
  }

  private static Recovery recovery(Node node) {
    return new Recovery(
        PaidLineJson.payee(node.get("payee")),
        node.get("subsidy").text(),
        node.get("item").text(),
        positive(node.get("amount")),
        Reads.clause(node.get("clause")));
  }

  private static Yuan positive(Node node) {
    Yuan amount = node.yuan();
    if (!amount.isPositive()) {
      throw node.fault("more than zero");
    }
    return amount;
  }

  private static Finding finding(Node node) {
    return new Finding(
        node.get("condition").text(),
        node.find("subject").map(Node::text),
        node.get("met").flag(),
        node.get("decisive").flag(),
        Reads.datum(node.get("required")),
        Reads.datum(node.get("observed")),
        Reads.clause(node.get("clause")));
  }

  private static CapUse use(Node node) {
    CapUnit unit = node.get("unit").oneOf(CapUnit.class);
    return new CapUse(
        node.get("cap").text(),
        Reads.texts(node.get("holder")),
        node.get("period").text(),
        unit,
        Reads.amount(node.get("limit"), unit),
        Reads.amount(node.get("usedBefore"), unit),
        Reads.amount(node.get("taken"), unit));
  }

  private static UsedEdition edition(Node node) {
    return new UsedEdition(node.get("district").district(), node.get("from").date());
  }
}
