package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.Yuan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes claims in their canonical form: one line, facts in declared order, money with decimals.
 */
public final class ClaimWriter {
  private final Subsidies subsidies;

  /** For claims of these subsidies. */
  public ClaimWriter(Subsidies subsidies) {
    this.subsidies = subsidies;
  }

  /**
   * The claim as one JSON object without line breaks; equal claims give equal texts.
   *
   * @throws IllegalArgumentException if the claim's subsidy is not loaded
   */
  public String write(Claim claim) {
    return JsonText.write(json -> write(json, claim));
  }

  /** The bytes of {@code write(claim)} in UTF-8, made without the text in between. */
  byte[] utf8(Claim claim) {
    return JsonText.utf8(json -> write(json, claim));
  }

  /** The SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
  public String fingerprint(Claim claim) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(utf8(claim)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  void write(JsonGenerator json, Claim claim) {
    Facts<? extends Claim> facts =
        subsidies
            .factsOf(claim.subsidy())
            .orElseThrow(() -> new IllegalArgumentException("no subsidy " + claim.subsidy()));
    json.writeStartObject();
    JsonText.word(json, "subsidy", claim.subsidy());
    writeFacts(json, facts, claim);
    json.writeEndObject();
  }

  private static <T> void writeFacts(JsonGenerator json, Facts<T> facts, Object holder) {
    T typed = facts.type().cast(holder);
    for (Fact<T> fact : facts.all()) {
      Object value = fact.value(typed);
      if (value != null) {
        JsonText.name(json, fact.name());
        writeValue(json, fact, value);
      }
    }
  }

  private static void writeValue(JsonGenerator json, Fact<?> fact, Object value) {
    switch (fact.kind()) {
      case COUNT -> json.writeNumber((Integer) value);
      case YUAN -> JsonText.yuan(json, (Yuan) value);
      case FLAG -> json.writeBoolean((Boolean) value);
      case ENUM -> JsonText.word(json, ((Enum<?>) value).name());
      case PARTS -> writeParts(json, fact.parts().orElseThrow(), (List<?>) value);
      case EXTRA -> writeExtra(json, (Extra) value);
      case SEQUEL -> writeSequel(json, (Sequel) value);
      case DISTRICT -> JsonText.word(json, value.toString());
      case DATE, TEXT, PERSON, ORGANISATION, RECIPIENT -> JsonText.text(json, value.toString());
    }
  }

  private static void writeSequel(JsonGenerator json, Sequel sequel) {
    json.writeStartObject();
    sequel.stage().ifPresent(stage -> JsonText.word(json, "stage", stage));
    sequel.follows().ifPresent(id -> JsonText.text(json, "follows", id));
    sequel.settles().ifPresent(id -> JsonText.text(json, "settles", id));
    json.writeEndObject();
  }

  private static void writeExtra(JsonGenerator json, Extra extra) {
    json.writeStartObject();
    extra
        .values()
        .forEach(
            (name, value) -> {
              JsonText.name(json, name);
              switch (value.form()) {
                case TEXT -> JsonText.text(json, value.text());
                case NUMBER -> JsonText.digits(json, value.text());
                case FLAG -> json.writeBoolean(Boolean.parseBoolean(value.text()));
              }
            });
    json.writeEndObject();
  }

  private static void writeParts(JsonGenerator json, Facts<?> facts, List<?> parts) {
    json.writeStartArray();
    for (Object part : parts) {
      json.writeStartObject();
      writeFacts(json, facts, part);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
