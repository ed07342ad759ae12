package io.github.goldenblue.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** What the JSON library itself costs: tokens read and tokens written, and nothing made of them. */
final class Tokens {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

  private final List<Token> all = new ArrayList<>();

  /** Those of one document. */
  Tokens(byte[] utf8) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
        all.add(new Token(kind, parser.getString()));
      }
    }
  }

  private record Token(JsonToken kind, String text) {
    void write(JsonGenerator json) {
      switch (kind) {
        case START_OBJECT -> json.writeStartObject();
        case END_OBJECT -> json.writeEndObject();
        case START_ARRAY -> json.writeStartArray();
        case END_ARRAY -> json.writeEndArray();
        case PROPERTY_NAME -> json.writeName(text);
        case VALUE_STRING -> json.writeString(text);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(text);
        case VALUE_TRUE -> json.writeBoolean(true);
        case VALUE_FALSE -> json.writeBoolean(false);
        default -> throw new IllegalStateException(kind.toString());
      }
    }
  }

  /** Writes them again. */
  byte[] utf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      for (Token token : all) {
        token.write(json);
      }
    }
    return bytes.toByteArray();
  }

  /** Goes through a document, and through the characters of each of its tokens. */
  static long characters(byte[] utf8) {
    long characters = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      while (parser.nextToken() != null) {
        characters += parser.getStringLength();
      }
    }
    return characters;
  }
}
