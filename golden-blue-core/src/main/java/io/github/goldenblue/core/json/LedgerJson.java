package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Taking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Ledger entries as JSON, each on one line. */
public final class LedgerJson {
  private static final String FORMAT = "golden-blue/ledger/1";
  private static final Set<String> FIELDS =
      Set.of("format", "batch", "decidedOn", "subsidy", "on", "id", "hash", "takings");

  /** Keeps nothing between entries. */
  public LedgerJson() {}

  /** The entry as one JSON object without line breaks. */
  public String write(LedgerEntry entry) {
    return JsonText.write(json -> write(json, entry));
  }

  /**
   * Reads one entry.
   *
   * @throws IllegalArgumentException if the text is not an entry, with path, found and expected
   */
  public LedgerEntry read(String json) {
    List<Fault> faults = new ArrayList<>();
    try {
      Node node = Node.root(WireParser.parse(json), faults).only(OutcomeJson.with(FIELDS));
      node.refuseRepeatedKeys();
      LedgerEntry entry = entry(node);
      Reads.firstOf(faults)
          .ifPresent(
              fault -> {
                throw fault;
              });
      return entry;
    } catch (FaultException fault) {
      throw new IllegalArgumentException("not a ledger entry: " + fault.getMessage(), fault);
    }
  }

  private static void write(JsonGenerator json, LedgerEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeNumberProperty("batch", entry.batch());
    entry.decidedOn().ifPresent(day -> json.writeStringProperty("decidedOn", day.toString()));
    json.writeStringProperty("subsidy", entry.subsidy());
    json.writeStringProperty("on", entry.on().toString());
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("hash", entry.hash());
    OutcomeJson.write(json, entry.outcome());
    json.writeArrayPropertyStart("takings");
    entry.takings().forEach(taking -> taking(json, taking));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void taking(JsonGenerator json, Taking taking) {
    json.writeStartObject();
    json.writeStringProperty("scope", taking.key().scope());
    json.writeStringProperty("cap", taking.key().cap());
    JsonText.texts(json, "holder", taking.key().holders());
    json.writeStringProperty("period", taking.key().period());
    json.writeStringProperty("unit", taking.unit().name());
    DecisionWriter.amount(json, "amount", taking.unit(), taking.amount());
    json.writeEndObject();
  }

  private static LedgerEntry entry(Node node) {
    Reads.format(node, FORMAT);
    int batch = node.get("batch").count();
    if (batch == 0) {
      throw node.get("batch").fault("1 or more");
    }
    Outcome outcome = OutcomeJson.read(node, List.of(), List.of(), List.of());
    return new LedgerEntry(
        batch,
        node.find("decidedOn").map(Node::date),
        node.get("subsidy").text(),
        node.get("on").date(),
        node.get("id").text(),
        node.get("hash").text(),
        outcome,
        takings(node.get("takings"), outcome));
  }

  private static List<Taking> takings(Node node, Outcome outcome) {
    List<Taking> takings = node.items().stream().map(LedgerJson::taking).toList();
    if (outcome.kind() != OutcomeKind.GRANTED && !takings.isEmpty()) {
      throw node.fault("no takings, as the outcome is " + outcome.kind());
    }
    long paid = outcome.amount().high().fen();
    if (takings.stream().anyMatch(t -> t.unit() == CapUnit.YUAN && t.amount() > paid)) {
      throw node.fault("no taking of more than was paid");
    }
    return takings;
  }

  private static Taking taking(Node node) {
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
