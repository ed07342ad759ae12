package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Parses one JSON document. What lies deeper than any document of ours goes is not kept, but does
 * not hide the rest; nor does a number of any length, as no number is computed here.
 */
final class WireParser {
  private static final int DEEPEST = 32;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern OTHERWISE =
      Pattern.compile("[:;,]? *\\(?[^;:,(]*(enable|Feature)[^)]*\\)?| *\\(start marker.*");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(1_000_000)
                  .build())
          .build();

  private int depth;
  private String id = "";

  private WireParser() {}

  /**
   * The one value in this text.
   *
   * @throws FaultException if it is not one well-formed JSON value with nothing after it
   */
  static Wire parse(String json) {
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    return new WireParser().read(text);
  }

  /**
   * The one value in this text.
   *
   * @throws FaultException if it is not UTF-8, or not one well-formed JSON value
   */
  static Wire parse(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isWellFormed(utf8)) {
      Fault fault = new Fault(Fault.WHOLE, "bytes that are not UTF-8", "UTF-8");
      throw new FaultException(fault, idIn(text));
    }
    return parse(text);
  }

  /** Whether what stands for malformed bytes in the text that was made of these stands in them. */
  private static boolean isWellFormed(byte[] utf8) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /** The claim's id as far as it can be made out in a text that is not to be read. */
  private static String idIn(String text) {
    WireParser reading = new WireParser();
    try {
      reading.read(text);
    } catch (FaultException alsoMalformed) {
      return reading.id;
    }
    return reading.id;
  }

  private Wire read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return document(parser);
    } catch (JacksonException malformed) {
      throw malformed(said(malformed), "well-formed JSON");
    }
  }

  /** What the parser says is wrong, without how it could be made to accept it. */
  private static String said(JacksonException malformed) {
    return OTHERWISE.matcher(malformed.getOriginalMessage()).replaceAll("");
  }

  /** The value that begins with the parser's current token. */
  static Wire value(JsonParser parser) {
    return new WireParser().value(parser, parser.currentToken());
  }

  private Wire document(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new FaultException(new Fault(Fault.WHOLE, Fault.NOTHING, "a JSON object"));
    }
    Wire wire = value(parser, first);
    if (parser.nextToken() != null) {
      throw malformed("more text after the end", "one JSON value");
    }
    return wire;
  }

  private FaultException malformed(String found, String expected) {
    return new FaultException(new Fault(Fault.WHOLE, found, expected), id);
  }

  private Wire value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> nested(parser, token);
      case VALUE_STRING -> new Wire.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Wire.Digits(parser.getString());
      case VALUE_TRUE -> new Wire.Flag(true);
      case VALUE_FALSE -> new Wire.Flag(false);
      default -> new Wire.Null();
    };
  }

  private Wire nested(JsonParser parser, JsonToken token) {
    if (depth == DEEPEST) {
      parser.skipChildren();
      return new Wire.TooDeep();
    }
    depth++;
    Wire wire = token == JsonToken.START_OBJECT ? fields(parser) : items(parser);
    depth--;
    return wire;
  }

  private Wire fields(JsonParser parser) {
    Map<String, Wire> byName = new LinkedHashMap<>();
    Set<String> repeated = Set.of();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = parser.currentName();
      Wire value = value(parser, parser.nextToken());
      if (depth == 1 && id.isEmpty() && name.equals("id") && value instanceof Wire.Text text) {
        id = text.text();
      }
      if (byName.putIfAbsent(name, value) != null) {
        repeated = with(repeated, name);
      }
    }
    return new Wire.Fields(byName, repeated);
  }

  private static Set<String> with(Set<String> repeated, String name) {
    Set<String> more = repeated.isEmpty() ? new LinkedHashSet<>() : repeated;
    more.add(name);
    return more;
  }

  private Wire items(JsonParser parser) {
    List<Wire> all = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      all.add(value(parser, token));
    }
    return new Wire.Items(all);
  }
}
