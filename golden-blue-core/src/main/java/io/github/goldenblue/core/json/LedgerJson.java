package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.settle.Chain;
import io.github.goldenblue.core.settle.Fingerprint;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.PaidLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Ledger entries as JSON, each on one line. */
public final class LedgerJson {
  static final String FORMAT = "golden-blue/ledger/1";
  private static final Set<String> KEYS =
      OutcomeJson.with(
          Set.of(
              "format",
              "batch",
              "decidedOn",
              "subsidy",
              "district",
              "on",
              "id",
              "hash",
              "stage",
              "earlier",
              "later",
              "lines"));

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
    try {
      return read(WireParser.parse(json));
    } catch (FaultException fault) {
      throw new IllegalArgumentException("not a ledger entry: " + fault.getMessage(), fault);
    }
  }

  /**
   * Reads one entry.
   *
   * @throws FaultException if it is none
   */
  static LedgerEntry read(Wire wire) {
    List<Fault> faults = new ArrayList<>();
    Node node = Node.root(wire, faults).only(KEYS);
    Walk.refuseRepeatedKeys(node);
    LedgerEntry entry = entry(node);
    Reads.firstOf(faults)
        .ifPresent(
            fault -> {
              throw fault;
            });
    return entry;
  }

  private static void write(JsonGenerator json, LedgerEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeNumberProperty("batch", entry.batch());
    entry.decidedOn().ifPresent(day -> json.writeStringProperty("decidedOn", day.toString()));
    json.writeStringProperty("subsidy", entry.subsidy());
    json.writeStringProperty("district", entry.district().code());
    json.writeStringProperty("on", entry.on().toString());
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("hash", entry.hash().hex());
    OutcomeJson.write(json, entry.outcome());
    entry.chain().stage().ifPresent(stage -> json.writeStringProperty("stage", stage));
    entry.chain().earlier().ifPresent(id -> json.writeStringProperty("earlier", id));
    entry.chain().later().ifPresent(id -> json.writeStringProperty("later", id));
    json.writeArrayPropertyStart("lines");
    entry.lines().forEach(line -> PaidLineJson.write(json, line));
    json.writeEndArray();
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
        node.get("district").district(),
        node.get("on").date(),
        node.get("id").text(),
        Fingerprint.of(node.get("hash").text()),
        outcome,
        chain(node),
        lines(node.get("lines"), outcome));
  }

  private static Chain chain(Node node) {
    return new Chain(
        node.find("stage").map(Node::text),
        node.find("earlier").map(Node::text),
        node.find("later").map(Node::text));
  }

  private static List<PaidLine> lines(Node node, Outcome outcome) {
    List<PaidLine> lines = node.listOf(PaidLineJson::read);
    if (outcome.kind() != OutcomeKind.GRANTED && !lines.isEmpty()) {
      throw node.fault("no lines, as the outcome is " + outcome.kind());
    }
    return lines;
  }
}
