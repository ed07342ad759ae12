package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LinePlace;

/**
 * Something wrong in a line of a table.
 *
 * @param place the file and the line, counted from 1
 * @param column the column's name; empty for the whole line
 * @param found what stood there, cut to a length that can be shown
 * @param expected what should have stood there
 */
record LineFault(LinePlace place, String column, Object found, Object expected) {
  private static final int SHOWN = 60;

  /** With what stood in a cell, which may be of any length and hold anything. */
  static LineFault ofCell(LinePlace place, String column, String cell, Object expected) {
    Object found = cell.isEmpty() ? Phrase.of("csv.empty") : shown(cell);
    return new LineFault(place, column, found, expected);
  }

  private static Object shown(String cell) {
    int length = cell.codePointCount(0, cell.length());
    return length <= SHOWN
        ? cell
        : Phrase.of("csv.long", cell.substring(0, cell.offsetByCodePoints(0, SHOWN)), length);
  }
}
