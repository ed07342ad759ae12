package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Parses one JSON document. */
final class WireParser {
  private static final JsonFactory FACTORY = new JsonFactory();

  private WireParser() {}

  static Wire parse(byte[] utf8) {
    return parse(FACTORY.createParser(ObjectReadContext.empty(), utf8));
  }

  static Wire parse(String json) {
    return parse(FACTORY.createParser(ObjectReadContext.empty(), json));
  }

  /** Parses a claim: what is not JSON is a claim without an id. */
  static Wire parseClaim(Supplier<Wire> parse) {
    try {
      return parse.get();
    } catch (FaultException malformed) {
      throw new InvalidClaimException("", List.of(malformed.fault()));
    }
  }

  /**
   * The value at the parser, which is closed afterwards.
   *
   * @throws FaultException if it is not one well-formed JSON value with nothing after it
   */
  private static Wire parse(JsonParser parser) {
    try (parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new FaultException(new Fault(Fault.WHOLE, Fault.NOTHING, "a JSON object"));
      }
      Wire wire = value(parser, first);
      if (parser.nextToken() != null) {
        String found = "more text after the end";
        throw new FaultException(new Fault(Fault.WHOLE, found, "one JSON value"));
      }
      return wire;
    } catch (JacksonException malformed) {
      throw new FaultException(
          new Fault(Fault.WHOLE, malformed.getOriginalMessage(), "well-formed JSON in UTF-8"));
    }
  }

  /** The value that begins with the parser's current token. */
  static Wire value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new Wire.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Wire.Digits(parser.getString());
      case VALUE_TRUE -> new Wire.Flag(true);
      case VALUE_FALSE -> new Wire.Flag(false);
      default -> new Wire.Null();
    };
  }

  private static Wire fields(JsonParser parser) {
    Map<String, Wire> byName = new LinkedHashMap<>();
    Set<String> repeated = new LinkedHashSet<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = parser.currentName();
      Wire value = value(parser, parser.nextToken());
      if (byName.putIfAbsent(name, value) != null) {
        repeated.add(name);
      }
    }
    return new Wire.Fields(byName, repeated);
  }

  private static Wire items(JsonParser parser) {
    List<Wire> all = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      all.add(value(parser, token));
    }
    return new Wire.Items(all);
  }
}
