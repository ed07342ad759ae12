package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes decisions as JSON, each on one line and always the same way. */
public final class DecisionWriter {
  static final String FORMAT = "golden-blue/decision/1";

  /** Keeps nothing between decisions. */
  public DecisionWriter() {}

  /** The decision as one JSON object without line breaks. */
  public String write(Decision decision) {
    return JsonText.write(json -> write(json, decision));
  }

  void write(JsonGenerator json, Decision decision) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("claimId", decision.claimId());
    json.writeStringProperty("subsidy", decision.subsidy());
    decision.earlier().ifPresent(id -> json.writeStringProperty("earlier", id));
    decision.stage().ifPresent(stage -> StageJson.write(json, stage));
    OutcomeJson.write(json, decision.outcome());
    if (decision.settledBefore()) {
      json.writeBooleanProperty("settledBefore", true);
    }
    list(json, "payments", decision.payments(), DecisionWriter::payment);
    anyList(json, "recoveries", decision.recoveries(), DecisionWriter::recovery);
    list(json, "findings", decision.findings(), DecisionWriter::finding);
    list(json, "caps", decision.caps(), DecisionWriter::use);
    anyList(json, "relations", decision.relations(), RelationUseJson::write);
    JsonText.texts(json, "readings", decision.readings().stream().map(Reading::id).toList());
    JsonText.editions(json, decision.rates());
    if (!decision.unmodelled().isEmpty()) {
      JsonText.texts(json, "unmodelled", decision.unmodelled());
    }
    json.writeEndObject();
  }

  private static <T> void anyList(
      JsonGenerator json, String name, List<T> all, BiConsumer<JsonGenerator, T> write) {
    if (!all.isEmpty()) {
      list(json, name, all, write);
    }
  }

  static <T> void list(
      JsonGenerator json, String name, List<T> all, BiConsumer<JsonGenerator, T> write) {
    json.writeArrayPropertyStart(name);
    all.forEach(one -> write.accept(json, one));
    json.writeEndArray();
  }

  private static void payment(JsonGenerator json, Payment payment) {
    json.writeStartObject();
    PaidLineJson.payee(json, payment.payee());
    json.writeStringProperty("item", payment.item());
    json.writeNumberProperty("units", payment.units());
    JsonText.range(json, "rate", payment.rate());
    JsonText.range(json, "gross", payment.gross());
    json.writeArrayPropertyStart("cuts");
    payment
        .cuts()
        .forEach(
            cut -> {
              json.writeStartObject();
              json.writeStringProperty("cap", cut.cap());
              JsonText.range(json, "amount", cut.amount());
              json.writeEndObject();
            });
    json.writeEndArray();
    JsonText.range(json, "amount", payment.amount());
    JsonText.clause(json, "clause", payment.clause());
    json.writeEndObject();
  }

  private static void recovery(JsonGenerator json, Recovery recovery) {
    json.writeStartObject();
    PaidLineJson.payee(json, recovery.payee());
    json.writeStringProperty("subsidy", recovery.subsidy());
    json.writeStringProperty("item", recovery.item());
    json.writeName("amount");
    JsonText.yuan(json, recovery.amount());
    JsonText.clause(json, "clause", recovery.clause());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("condition", finding.condition());
    finding.subject().ifPresent(subject -> json.writeStringProperty("subject", subject));
    json.writeBooleanProperty("met", finding.met());
    json.writeBooleanProperty("decisive", finding.decisive());
    datum(json, "required", finding.required());
    datum(json, "observed", finding.observed());
    JsonText.clause(json, "clause", finding.clause());
    json.writeEndObject();
  }

  private static void datum(JsonGenerator json, String name, Datum datum) {
    if (datum instanceof Datum.Count count) {
      json.writeNumberProperty(name, count.value());
    } else if (datum instanceof Datum.Flag flag) {
      json.writeBooleanProperty(name, flag.value());
    } else if (datum instanceof Datum.AnyOf anyOf) {
      JsonText.texts(json, name, anyOf.values());
    } else {
      json.writeStringProperty(name, datum.toString());
    }
  }

  private static void use(JsonGenerator json, CapUse use) {
    json.writeStartObject();
    json.writeStringProperty("cap", use.cap());
    JsonText.texts(json, "holder", use.holder());
    json.writeStringProperty("period", use.period());
    json.writeStringProperty("unit", use.unit().name());
    amount(json, "limit", use.unit(), use.limit());
    amount(json, "usedBefore", use.unit(), use.usedBefore());
    amount(json, "taken", use.unit(), use.taken());
    amount(json, "left", use.unit(), use.left());
    json.writeEndObject();
  }

  /** Yuan with two decimals, everything else whole. */
  static void amount(JsonGenerator json, String name, CapUnit unit, long amount) {
    json.writeName(name);
    if (unit == CapUnit.YUAN) {
      JsonText.yuan(json, Yuan.ofFen(amount));
    } else {
      json.writeNumber(amount);
    }
  }
}
