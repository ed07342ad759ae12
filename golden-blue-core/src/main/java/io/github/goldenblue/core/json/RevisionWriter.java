package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Difference;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import io.github.goldenblue.core.settle.Standing;
import io.github.goldenblue.core.value.Yuan;
import tools.jackson.core.JsonGenerator;

/** Writes revisions as JSON lines: one for each claim that comes out otherwise, and the total. */
public final class RevisionWriter {
  private static final String FORMAT = "golden-blue/revision/1";

  private final DecisionWriter decisions = new DecisionWriter();

  /** Keeps nothing between revisions. */
  public RevisionWriter() {}

  /** The claim as one JSON object without line breaks. */
  public String write(RevisedClaim claim) {
    return JsonText.write(json -> write(json, claim));
  }

  /**
   * The sums as one JSON object without line breaks; it has no {@code claimId}.
   *
   * @throws ArithmeticException if a sum does not fit
   */
  public String writeTotal(Revision revision) {
    return JsonText.write(json -> total(json, revision));
  }

  private void write(JsonGenerator json, RevisedClaim claim) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("claimId", claim.claimId());
    json.writeStringProperty("subsidy", claim.subsidy());
    if (!claim.with().isEmpty()) {
      JsonText.texts(json, "with", claim.with());
    }
    claim.decidedOn().ifPresent(day -> json.writeStringProperty("decidedOn", day.toString()));
    standing(json, "before", claim.before());
    claim.after().ifPresent(after -> standing(json, "after", after));
    json.writeBooleanProperty("open", claim.isOpen());
    DecisionWriter.list(json, "differences", claim.differences(), RevisionWriter::difference);
    DecisionWriter.list(json, "rejections", claim.rejections(), RevisionWriter::rejection);
    JsonText.editions(json, "published", claim.published());
    claim.decision().ifPresent(decision -> decision(json, decision));
    json.writeEndObject();
  }

  private void decision(JsonGenerator json, Decision decision) {
    json.writeName("decision");
    decisions.write(json, decision);
  }

  private static void total(JsonGenerator json, Revision revision) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeObjectPropertyStart("total");
    json.writeNumberProperty("claims", revision.claims().size());
    yuan(json, "toPay", revision.toPay());
    yuan(json, "toRecover", revision.toRecover());
    json.writeNumberProperty("open", revision.open());
    json.writeNumberProperty("rejected", revision.rejected());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void standing(JsonGenerator json, String name, Standing standing) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("outcome", standing.outcome().kind().name());
    JsonText.range(json, "amount", standing.amount());
    json.writeEndObject();
  }

  private static void difference(JsonGenerator json, Difference difference) {
    json.writeStartObject();
    PaidLineJson.payee(json, difference.payee());
    yuan(json, "before", difference.before());
    yuan(json, "after", difference.after());
    yuan(json, "toPay", difference.toPay());
    yuan(json, "toRecover", difference.toRecover());
    json.writeEndObject();
  }

  private static void rejection(JsonGenerator json, Rejection rejection) {
    json.writeStartObject();
    json.writeStringProperty("claimId", rejection.claimId());
    FaultsJson.write(json, rejection.faults());
    json.writeEndObject();
  }

  private static void yuan(JsonGenerator json, String name, Yuan amount) {
    json.writeName(name);
    JsonText.yuan(json, amount);
  }
}
