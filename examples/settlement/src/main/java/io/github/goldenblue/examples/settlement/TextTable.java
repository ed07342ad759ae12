package io.github.goldenblue.examples.settlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in columns: the first for words, aligned to the left, the others for figures. */
final class TextTable {
  private static final String GAP = "  ";
  private static final String RULE = "─";

  private final List<List<String>> lines = new ArrayList<>();
  private final int wordColumns;

  /** For figures: all columns but the first are aligned to the right. */
  TextTable() {
    this(1);
  }

  /** For figures: all columns after so many are aligned to the right. */
  TextTable(int wordColumns) {
    this.wordColumns = wordColumns;
  }

  /** For words: all columns are aligned to the left. */
  static TextTable leftAligned() {
    return new TextTable(Integer.MAX_VALUE);
  }

  /** Cells that end on the same line; a cell may have several lines. */
  void heading(List<String> cells) {
    int height = height(cells);
    add(
        height,
        cells.stream().map(cell -> "\n".repeat(height - height(List.of(cell))) + cell).toList());
  }

  /** Cells that begin on the same line; a cell may have several lines. */
  void row(List<String> cells) {
    add(height(cells), cells);
  }

  /** A line across. */
  void rule() {
    lines.add(List.of());
  }

  /** All of it, each line ending in a line break. */
  String text() {
    List<Integer> widths = widths();
    int all = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
    return lines.stream()
        .map(line -> line.isEmpty() ? RULE.repeat(all) : line(line, widths))
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private void add(int height, List<String> cells) {
    for (int i = 0; i < height; i++) {
      int at = i;
      lines.add(cells.stream().map(cell -> part(cell, at)).toList());
    }
  }

  private static String part(String cell, int line) {
    String[] parts = cell.split("\n", -1);
    return line < parts.length ? parts[line] : "";
  }

  private static int height(List<String> cells) {
    return cells.stream().mapToInt(cell -> cell.split("\n", -1).length).max().orElse(0);
  }

  private List<Integer> widths() {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths.set(i, Math.max(widths.get(i), DisplayWidth.of(line.get(i))));
      }
    }
    return widths;
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths.get(i), i < wordColumns))
        .collect(Collectors.joining(GAP));
  }

  private static String padded(String cell, int width, boolean isLeft) {
    String padding = " ".repeat(width - DisplayWidth.of(cell));
    return isLeft ? cell + padding : padding + cell;
  }
}
