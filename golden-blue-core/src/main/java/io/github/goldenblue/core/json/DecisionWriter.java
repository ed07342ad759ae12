package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Cut;
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

  /** The bytes of {@code write(decision)} in UTF-8, made without the text in between. */
  public byte[] utf8(Decision decision) {
    return JsonText.utf8(json -> write(json, decision));
  }

  void write(JsonGenerator json, Decision decision) {
    json.writeStartObject();
    JsonText.word(json, "format", FORMAT);
    JsonText.text(json, "claimId", decision.claimId());
    JsonText.word(json, "subsidy", decision.subsidy());
    decision.earlier().ifPresent(id -> JsonText.text(json, "earlier", id));
    decision.stage().ifPresent(stage -> StageJson.write(json, stage));
    OutcomeJson.write(json, decision.outcome());
    if (decision.settledBefore()) {
      JsonText.flag(json, "settledBefore", true);
    }
    list(json, "payments", decision.payments(), DecisionWriter::payment);
    anyList(json, "recoveries", decision.recoveries(), DecisionWriter::recovery);
    list(json, "findings", decision.findings(), DecisionWriter::finding);
    list(json, "caps", decision.caps(), DecisionWriter::use);
    anyList(json, "relations", decision.relations(), RelationUseJson::write);
    readings(json, decision.readings());
    JsonText.editions(json, decision.rates());
    if (!decision.unmodelled().isEmpty()) {
      JsonText.words(json, "unmodelled", decision.unmodelled());
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
    JsonText.list(json, name);
    for (T one : all) {
      write.accept(json, one);
    }
    json.writeEndArray();
  }

  private static void readings(JsonGenerator json, List<Reading> readings) {
    JsonText.list(json, "readings");
    for (Reading reading : readings) {
      JsonText.word(json, reading.id());
    }
    json.writeEndArray();
  }

  private static void payment(JsonGenerator json, Payment payment) {
    json.writeStartObject();
    PaidLineJson.payee(json, payment.payee());
    JsonText.word(json, "item", payment.item());
    JsonText.number(json, "units", payment.units());
    JsonText.range(json, "rate", payment.rate());
    JsonText.range(json, "gross", payment.gross());
    JsonText.list(json, "cuts");
    for (Cut cut : payment.cuts()) {
      json.writeStartObject();
      JsonText.word(json, "cap", cut.cap());
      JsonText.range(json, "amount", cut.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.range(json, "amount", payment.amount());
    JsonText.clause(json, "clause", payment.clause());
    json.writeEndObject();
  }

  private static void recovery(JsonGenerator json, Recovery recovery) {
    json.writeStartObject();
    PaidLineJson.payee(json, recovery.payee());
    JsonText.word(json, "subsidy", recovery.subsidy());
    JsonText.word(json, "item", recovery.item());
    JsonText.yuan(json, "amount", recovery.amount());
    JsonText.clause(json, "clause", recovery.clause());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    JsonText.word(json, "condition", finding.condition());
    finding.subject().ifPresent(subject -> JsonText.text(json, "subject", subject));
    JsonText.flag(json, "met", finding.met());
    JsonText.flag(json, "decisive", finding.decisive());
    datum(json, "required", finding.required());
    datum(json, "observed", finding.observed());
    JsonText.clause(json, "clause", finding.clause());
    json.writeEndObject();
  }

  private static void datum(JsonGenerator json, String name, Datum datum) {
    if (datum instanceof Datum.Count count) {
      JsonText.number(json, name, count.value());
    } else if (datum instanceof Datum.Flag flag) {
      JsonText.flag(json, name, flag.value());
    } else if (datum instanceof Datum.AnyOf anyOf) {
      JsonText.words(json, name, anyOf.values());
    } else {
      JsonText.text(json, name, datum.toString());
    }
  }

  private static void use(JsonGenerator json, CapUse use) {
    json.writeStartObject();
    JsonText.word(json, "cap", use.cap());
    JsonText.texts(json, "holder", use.holder());
    JsonText.word(json, "period", use.period());
    JsonText.word(json, "unit", use.unit().name());
    amount(json, "limit", use.unit(), use.limit());
    amount(json, "usedBefore", use.unit(), use.usedBefore());
    amount(json, "taken", use.unit(), use.taken());
    amount(json, "left", use.unit(), use.left());
    json.writeEndObject();
  }

  /** Yuan with two decimals, everything else whole. */
  static void amount(JsonGenerator json, String name, CapUnit unit, long amount) {
    JsonText.name(json, name);
    if (unit == CapUnit.YUAN) {
      JsonText.yuan(json, Yuan.ofFen(amount));
    } else {
      json.writeNumber(amount);
    }
  }
}
