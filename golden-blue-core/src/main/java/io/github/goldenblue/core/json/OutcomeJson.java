package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.OpenItem;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.RelationUse;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.ReferredTo;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The fields of an outcome, the same in decisions and in ledgers. */
final class OutcomeJson {
  private static final Set<String> FIELDS =
      Set.of("outcome", "amount", "openItems", "referredTo", "referredBy");

  private OutcomeJson() {}

  /** These fields and those of an outcome. */
  static Set<String> with(Set<String> others) {
    Set<String> all = new TreeSet<>(FIELDS);
    all.addAll(others);
    return all;
  }

  static void write(JsonGenerator json, Outcome outcome) {
    JsonText.word(json, "outcome", outcome.kind().name());
    JsonText.range(json, "amount", outcome.amount());
    if (outcome instanceof Outcome.NeedsDetermination pending) {
      openItems(json, pending.openItems());
    }
    if (outcome instanceof Outcome.Referred referred) {
      JsonText.text(json, "referredTo", referred.to().authority());
      JsonText.clause(json, "referredBy", referred.to().clause());
    }
  }

  static Outcome read(
      Node node, List<Finding> findings, List<CapUse> caps, List<RelationUse> relations) {
    OutcomeKind kind = node.get("outcome").oneOf(OutcomeKind.class);
    YuanRange amount = Reads.range(node.get("amount"));
    refuseContradiction(node, kind, amount);
    return switch (kind) {
      case GRANTED -> new Outcome.Granted(amount.low());
      case NEEDS_DETERMINATION ->
          new Outcome.NeedsDetermination(
              amount, node.get("openItems").items().stream().map(OutcomeJson::openItem).toList());
      case REFUSED ->
          new Outcome.Refused(
              findings.stream()
                  .filter(Finding::refuses)
                  .map(Finding::condition)
                  .distinct()
                  .toList());
      case EXHAUSTED -> Outcome.Exhausted.among(caps, relations);
      case REFERRED ->
          new Outcome.Referred(
              new ReferredTo(node.get("referredTo").text(), Reads.clause(node.get("referredBy"))));
    };
  }

  private static void refuseContradiction(Node node, OutcomeKind kind, YuanRange amount) {
    boolean isPaid = kind == OutcomeKind.GRANTED || kind == OutcomeKind.NEEDS_DETERMINATION;
    if (!isPaid && !amount.equals(YuanRange.ZERO)) {
      throw node.get("amount").fault("zero, as the outcome is " + kind);
    }
    if (kind == OutcomeKind.GRANTED && !amount.isExact()) {
      throw node.get("amount").fault("one amount, as the outcome is " + kind);
    }
  }

  private static void openItems(JsonGenerator json, List<OpenItem> openItems) {
    JsonText.list(json, "openItems");
    openItems.forEach(
        open -> {
          json.writeStartObject();
          JsonText.word(json, "item", open.item());
          JsonText.word(json, "fact", open.fact());
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private static OpenItem openItem(Node node) {
    return new OpenItem(node.get("item").text(), node.get("fact").text());
  }
}
