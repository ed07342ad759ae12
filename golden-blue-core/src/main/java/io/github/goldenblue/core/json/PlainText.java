package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;

/**
 * Refuses names and texts of a rate book that are empty, or that do not show as they are: with
 * control or format characters, two that look the same may differ, and a line may read otherwise
 * than it is stored.
 */
final class PlainText {
  private static final List<String> PROSE = List.of("readings.", "unmodelled.");

  private PlainText() {}

  /** Gathers a fault for each key and each text, here and further down, that is not plain. */
  static void check(Node node) {
    if (node.wire() instanceof Wire.Fields) {
      node.entries()
          .forEach(
              (name, value) -> {
                if (!isPlain(name) || !name.equals(name.strip())) {
                  refuse(value, name, "a name that is not empty, without control characters");
                }
                check(value);
              });
    } else if (node.wire() instanceof Wire.Items) {
      node.items().forEach(PlainText::check);
    } else if (node.wire() instanceof Wire.Text text && !isPlain(withoutLines(node, text.text()))) {
      refuse(node, text.text(), "a text that is not empty, without control characters");
    }
  }

  /** A text with its control and format characters made visible. */
  static String shown(String text) {
    if (text.codePoints().noneMatch(PlainText::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                shown.append("U+%04X".formatted(character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  private static void refuse(Node node, String found, String expected) {
    node.faults().add(new Fault(node.path(), "\"" + shown(found) + "\"", expected));
  }

  private static boolean isPlain(String text) {
    return !text.isBlank() && text.codePoints().noneMatch(PlainText::isHidden);
  }

  /** What is said in words may go over several lines. */
  private static String withoutLines(Node node, String text) {
    boolean isProse = text.contains("\n") && PROSE.stream().anyMatch(node.path()::startsWith);
    return isProse ? text.replace("\n", "") : text;
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
