package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LinePlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The columns of a table of observations, as its first line names them, in any order. */
final class ObservationTable {
  static final String INDICATOR = "indicator";
  static final String AREA = "area";
  static final String PERIOD = "period";
  static final String VALUE = "value";
  static final String UNIT = "unit";

  private static final List<String> REQUIRED = List.of(INDICATOR, AREA, PERIOD, VALUE);

  private final List<String> columns;

  private ObservationTable(List<String> columns) {
    this.columns = columns;
  }

  /** Reads the first line, and adds what is wrong with it. */
  static ObservationTable of(CSVRecord heading, LinePlace place, List<LineFault> faults) {
    List<String> columns = heading.toList();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!REQUIRED.contains(column) && !column.equals(UNIT)) {
        faults.add(LineFault.ofCell(place, "", column, Phrase.of("csv.columns")));
      } else if (!seen.add(column)) {
        faults.add(LineFault.ofCell(place, column, column, Phrase.of("csv.once")));
      }
    }
    List<String> missing = new ArrayList<>(REQUIRED);
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      faults.add(new LineFault(place, names, Phrase.of("csv.no-column"), Phrase.of("csv.columns")));
    }
    return new ObservationTable(columns);
  }

  /** How many cells a line has. */
  int width() {
    return columns.size();
  }

  /** A line's cell; empty if the table has no such column. */
  String cell(CSVRecord line, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : line.get(at);
  }
}
