package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** What a ledger keeps of one line of a paid claim, as JSON. */
final class PaidLineJson {
  private static final Set<String> KEYS =
      Set.of("payee", "item", "part", "units", "rate", "amount", "decided", "takings");
  private static final Set<String> TAKING_KEYS =
      Set.of("scope", "cap", "holder", "period", "unit", "amount");

  private PaidLineJson() {}

  static void write(JsonGenerator json, PaidLine line) {
    json.writeStartObject();
    payee(json, line.payee());
    JsonText.word(json, "item", line.item());
    line.part().ifPresent(part -> JsonText.text(json, "part", part));
    JsonText.number(json, "units", line.units());
    JsonText.range(json, "rate", line.rate());
    JsonText.yuan(json, "amount", line.amount());
    if (!line.decided().equals(line.amount())) {
      JsonText.yuan(json, "decided", line.decided());
    }
    JsonText.list(json, "takings");
    line.takings().forEach(taking -> taking(json, taking));
    json.writeEndArray();
    json.writeEndObject();
  }

  static PaidLine read(Node node) {
    node.only(KEYS);
    PaidLine line =
        new PaidLine(
            payee(node.get("payee")),
            node.get("item").text(),
            node.find("part").map(Node::text),
            node.get("units").number(),
            Reads.range(node.get("rate")),
            node.get("amount").yuan(),
            decided(node),
            node.get("takings").listOf(PaidLineJson::taking));
    refuseMore(node, line);
    return line;
  }

  /** What was decided, given only where less of it stands. */
  private static Yuan decided(Node node) {
    Yuan amount = node.get("amount").yuan();
    Optional<Node> given = node.find("decided");
    if (given.isPresent() && given.get().yuan().compareTo(amount) <= 0) {
      throw given.get().fault("more than the amount that stands of it, " + amount);
    }
    return given.map(Node::yuan).orElse(amount);
  }

  static void payee(JsonGenerator json, Payee payee) {
    JsonText.object(json, "payee");
    JsonText.word(json, "kind", payee.kind().name());
    JsonText.text(json, "id", payee.id());
    json.writeEndObject();
  }

  static Payee payee(Node node) {
    return new Payee(node.get("kind").oneOf(Payee.Kind.class), node.get("id").text());
  }

  private static void refuseMore(Node node, PaidLine line) {
    long paid = line.amount().fen();
    for (Taking taking : line.takings()) {
      if (taking.unit() == CapUnit.YUAN && taking.amount() != paid) {
        throw node.get("takings").fault("of money, what was paid: " + line.amount());
      }
    }
  }

  private static void taking(JsonGenerator json, Taking taking) {
    json.writeStartObject();
    JsonText.word(json, "scope", taking.key().scope());
    JsonText.word(json, "cap", taking.key().cap());
    JsonText.texts(json, "holder", taking.key().holders());
    JsonText.word(json, "period", taking.key().period());
    JsonText.word(json, "unit", taking.unit().name());
    DecisionWriter.amount(json, "amount", taking.unit(), taking.amount());
    json.writeEndObject();
  }

  private static Taking taking(Node node) {
    node.only(TAKING_KEYS);
    CapUnit unit = node.get("unit").oneOf(CapUnit.class);
    CapKey key =
        new CapKey(
            node.get("scope").text(),
            node.get("cap").text(),
            Reads.texts(node.get("holder")),
            node.get("period").text());
    long amount = Reads.amount(node.get("amount"), unit);
    if (amount == 0) {
      throw node.get("amount").fault("more than zero");
    }
    return new Taking(key, unit, amount);
  }
}
