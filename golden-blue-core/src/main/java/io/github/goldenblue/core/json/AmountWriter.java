package io.github.goldenblue.core.json;

import io.github.goldenblue.core.subsidy.Amount;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what claims come to as JSON, each on one line and always the same way:
 *
 * <pre>{@code
 * {"format":"golden-blue/amount/1","claimId":"2023-0001","kind":"DUE","due":{"low":4800.00,"high":4800.00}}
 * }</pre>
 *
 * <p>{@code due} is left out where the kind is not {@code DUE}: what is refused or referred is not
 * an amount of zero.
 */
public final class AmountWriter {
  private static final String FORMAT = "golden-blue/amount/1";

  /** Keeps nothing between amounts. */
  public AmountWriter() {}

  /** What a claim comes to, as one JSON object without line breaks. */
  public String write(String claimId, Amount amount) {
    return JsonText.write(json -> write(json, claimId, amount));
  }

  /** The bytes of {@link #write} in UTF-8, made without the text in between. */
  public byte[] utf8(String claimId, Amount amount) {
    return JsonText.utf8(json -> write(json, claimId, amount));
  }

  private static void write(JsonGenerator json, String claimId, Amount amount) {
    json.writeStartObject();
    JsonText.word(json, "format", FORMAT);
    JsonText.text(json, "claimId", claimId);
    JsonText.word(json, "kind", amount.kind().name());
    if (amount.kind() == Amount.Kind.DUE) {
      JsonText.range(json, "due", amount.due());
    }
    json.writeEndObject();
  }
}
