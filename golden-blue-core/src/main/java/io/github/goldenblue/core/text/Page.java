package io.github.goldenblue.core.text;

import java.util.List;

/** Lines of text under headings. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  /** A heading with its lines; nothing at all where there are none. */
  void section(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(heading).append('\n');
      lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
  }

  String text() {
    return text.toString();
  }
}
