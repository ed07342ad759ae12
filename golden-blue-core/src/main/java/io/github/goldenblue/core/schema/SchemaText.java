package io.github.goldenblue.core.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes schemas as JSON, laid out for people; the same schema always to the same text. */
final class SchemaText {
  private final StringBuilder text = new StringBuilder();

  private SchemaText() {}

  /** The schema over several lines, ending in a line break. */
  static String of(Schema schema) {
    SchemaText written = new SchemaText();
    written.value(schema, "\n");
    return written.text.append('\n').toString();
  }

  /** A value; {@code line} is a line break and how far the line is set in. */
  private void value(Object value, String line) {
    if (value instanceof Schema schema) {
      object(schema.keywords(), line);
    } else if (value instanceof Map<?, ?> map) {
      object(map, line);
    } else if (value instanceof List<?> list) {
      list(list, line);
    } else if (value instanceof String string) {
      quoted(string);
    } else {
      text.append(value);
    }
  }

  private void object(Map<?, ?> map, String line) {
    if (map.isEmpty()) {
      text.append("{}");
      return;
    }
    String inner = line + "  ";
    text.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<?, ?> entry = all.next();
      text.append(inner);
      quoted(entry.getKey().toString());
      text.append(": ");
      value(entry.getValue(), inner);
      text.append(all.hasNext() ? "," : "");
    }
    text.append(line).append('}');
  }

  private void list(List<?> list, String line) {
    boolean isFlat = list.stream().noneMatch(SchemaText::isNested);
    String inner = isFlat ? "" : line + "  ";
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : isFlat ? ", " : ",").append(inner);
      value(list.get(i), inner);
    }
    text.append(isFlat ? "" : line).append(']');
  }

  private static boolean isNested(Object value) {
    return value instanceof Schema || value instanceof Map || value instanceof List;
  }

  private void quoted(String string) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(string, text);
    text.append('"');
  }
}
