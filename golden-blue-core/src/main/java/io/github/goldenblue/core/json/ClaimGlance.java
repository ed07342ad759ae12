package io.github.goldenblue.core.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds in a line the id, the day and the claims that it names, without reading the rest. Of a line
 * that is odd in any way it says nothing, and leaves it to {@link ClaimReader}. Not for several
 * threads.
 */
final class ClaimGlance {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final char UNREADABLE = '\uFFFD';
  private static final int DAY_LENGTH = 10;

  private final Map<String, LocalDate> days = new HashMap<>();
  private final List<String> named = new ArrayList<>();
  private @Nullable String id;
  private @Nullable LocalDate on;

  /** What it says, or empty where only reading it in full can tell. */
  Optional<ClaimLine> at(LinePlace place, byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(UNREADABLE) >= 0) {
      return Optional.empty();
    }
    named.clear();
    id = null;
    on = null;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      boolean isPlain = parser.nextToken() == JsonToken.START_OBJECT && fields(parser);
      return isPlain && id != null && on != null && !id.isEmpty()
          ? Optional.of(new ClaimLine(place, on, id, List.copyOf(named), utf8))
          : Optional.empty();
    } catch (JacksonException | DateTimeException odd) {
      return Optional.empty();
    }
  }

  /** Whether each that counts stands there once, and nothing after the object. */
  private boolean fields(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "id" -> {
          if (id != null || value != JsonToken.VALUE_STRING) {
            return false;
          }
          id = parser.getString();
        }
        case "on" -> {
          if (on != null || value != JsonToken.VALUE_STRING) {
            return false;
          }
          on = day(parser.getString());
        }
        case "reverses" -> name(parser, value);
        case "sequel" -> names(parser, value);
        default -> parser.skipChildren();
      }
    }
    return parser.nextToken() == null;
  }

  private void name(JsonParser parser, JsonToken value) {
    if (value == JsonToken.VALUE_STRING) {
      named.add(parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  /** Every text in it, as one too many does no harm. */
  private void names(JsonParser parser, JsonToken value) {
    if (value != JsonToken.START_OBJECT) {
      name(parser, value);
      return;
    }
    for (JsonToken inner = parser.nextToken();
        inner != JsonToken.END_OBJECT;
        inner = parser.nextToken()) {
      name(parser, inner);
    }
  }

  /** A day in the one form in which the wire has it. */
  private LocalDate day(String text) {
    if (text.length() != DAY_LENGTH || text.charAt(0) == '-') {
      throw new DateTimeException(text);
    }
    return days.computeIfAbsent(text, LocalDate::parse);
  }
}
