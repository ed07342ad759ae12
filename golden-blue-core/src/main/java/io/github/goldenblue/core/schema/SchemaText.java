package io.github.goldenblue.core.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes schemas as JSON, laid out for people; the same schema always to the same text. */
final class SchemaText {
  /** What is no longer than this stands on one line. */
  private static final int SHORT = 72;

  private SchemaText() {}

  /** The schema over several lines, ending in a line break. */
  static String of(Schema schema) {
    return value(schema, "\n") + "\n";
  }

  /** A value; {@code line} is a line break and how far the line is set in. */
  private static String value(Object value, String line) {
    if (value instanceof Schema schema) {
      return object(schema.keywords(), line);
    } else if (value instanceof Map<?, ?> map) {
      return object(map, line);
    } else if (value instanceof List<?> list) {
      String inner = line + "  ";
      List<String> items = list.stream().map(item -> value(item, inner)).toList();
      return together("[", items, "]", line);
    } else {
      return value instanceof String string ? quoted(string) : value.toString();
    }
  }

  private static String object(Map<?, ?> map, String line) {
    String inner = line + "  ";
    List<String> members =
        map.entrySet().stream()
            .map(one -> quoted(one.getKey().toString()) + ": " + value(one.getValue(), inner))
            .toList();
    return together("{", members, "}", line);
  }

  private static String together(String open, List<String> parts, String close, String line) {
    String flat = open + String.join(", ", parts) + close;
    boolean isShort = flat.length() <= SHORT && flat.indexOf('\n') < 0;
    String inner = line + "  ";
    return isShort
        ? flat
        : parts.stream().collect(Collectors.joining("," + inner, open + inner, line + close));
  }

  private static String quoted(String string) {
    StringBuilder text = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(string, text);
    return text.append('"').toString();
  }
}
