package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Writes values the way they stand on the wire. */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();
  private static final ObjectWriteContext UTF8 = new ObjectWriteContext.Base();
  private static final KnownTexts NAMES = new KnownTexts();
  private static final KnownTexts WORDS = new KnownTexts();

  private JsonText() {}

  static String write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /** What {@link #write} gives, in UTF-8; half a surrogate pair, which has none, is a {@code ?}. */
  static byte[] utf8(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(UTF8, bytes)) {
      content.accept(json);
    }
    return bytes.toByteArray();
  }

  /** The name of a field. */
  static void name(JsonGenerator json, String name) {
    SerializableString known = NAMES.find(name);
    if (known == null) {
      json.writeName(inFull(json, name));
    } else {
      json.writeName(known);
    }
  }

  /** A text that hardly ever comes again. */
  static void text(JsonGenerator json, String text) {
    json.writeString(inFull(json, text));
  }

  /** A text that comes again and again, as those of rate books do. */
  static void word(JsonGenerator json, String word) {
    SerializableString known = WORDS.find(word);
    if (known == null) {
      text(json, word);
    } else {
      json.writeString(known);
    }
  }

  static void text(JsonGenerator json, String name, String text) {
    name(json, name);
    text(json, text);
  }

  static void word(JsonGenerator json, String name, String word) {
    name(json, name);
    word(json, word);
  }

  static void number(JsonGenerator json, String name, long number) {
    name(json, name);
    json.writeNumber(number);
  }

  static void flag(JsonGenerator json, String name, boolean flag) {
    name(json, name);
    json.writeBoolean(flag);
  }

  /** Digits as they were written. */
  static void digits(JsonGenerator json, String digits) {
    json.writeNumber(inFull(json, digits));
  }

  static void object(JsonGenerator json, String name) {
    name(json, name);
    json.writeStartObject();
  }

  static void list(JsonGenerator json, String name) {
    name(json, name);
    json.writeStartArray();
  }

  static void yuan(JsonGenerator json, Yuan amount) {
    json.writeNumber(amount.toString());
  }

  static void yuan(JsonGenerator json, String name, Yuan amount) {
    name(json, name);
    yuan(json, amount);
  }

  static void range(JsonGenerator json, String name, YuanRange range) {
    String low = range.low().toString();
    String high = range.isExact() ? low : range.high().toString();
    name(json, name);
    if (isInUtf8(json)) {
      json.writeRawValue("{\"low\":" + low + ",\"high\":" + high + "}");
      return;
    }
    json.writeStartObject();
    name(json, "low");
    json.writeNumber(low);
    name(json, "high");
    json.writeNumber(high);
    json.writeEndObject();
  }

  static void clause(JsonGenerator json, String name, Clause clause) {
    name(json, name);
    clause(json, clause);
  }

  static void clause(JsonGenerator json, Clause clause) {
    json.writeStartObject();
    word(json, "document", clause.document());
    if (!clause.article().isEmpty()) {
      word(json, "article", clause.article());
    }
    json.writeEndObject();
  }

  static void texts(JsonGenerator json, String name, Iterable<String> texts) {
    list(json, name);
    for (String text : texts) {
      text(json, text);
    }
    json.writeEndArray();
  }

  static void words(JsonGenerator json, String name, Iterable<String> words) {
    list(json, name);
    for (String word : words) {
      word(json, word);
    }
    json.writeEndArray();
  }

  /** The editions that a decision or entitlement rests on. */
  static void editions(JsonGenerator json, Iterable<UsedEdition> editions) {
    editions(json, "rates", editions);
  }

  static void editions(JsonGenerator json, String name, Iterable<UsedEdition> editions) {
    list(json, name);
    for (UsedEdition edition : editions) {
      json.writeStartObject();
      word(json, "district", edition.district().code());
      word(json, "from", edition.from().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Whether it is a generator of ours that makes bytes, so that nobody lays its content out. */
  private static boolean isInUtf8(JsonGenerator json) {
    return json.objectWriteContext() == UTF8;
  }

  private static String inFull(JsonGenerator json, String text) {
    return isInUtf8(json) && Surrogates.hasHalf(text) ? Surrogates.withoutHalves(text) : text;
  }
}
