package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LinePlace;
import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.ObservedPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One line of observations, cell by cell, so that every fault in it is found. */
final class ObservationLine {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final ObservationTable table;
  private final CSVRecord line;
  private final LinePlace place;
  private final List<LineFault> faults = new ArrayList<>();

  /** A line of a table, which stands at this place. */
  ObservationLine(ObservationTable table, CSVRecord line, LinePlace place) {
    this.table = table;
    this.line = line;
    this.place = place;
  }

  /** What was observed; empty if something is wrong, which is then added. */
  Optional<Observation> read(List<LineFault> all) {
    if (line.size() != table.width()) {
      Object expected = Phrase.of("csv.cells", table.width());
      all.add(new LineFault(place, "", Phrase.of("csv.cells", line.size()), expected));
      return Optional.empty();
    }
    String indicator = given(ObservationTable.INDICATOR);
    String area = given(ObservationTable.AREA);
    Optional<ObservedPeriod> period = period();
    Optional<Long> value = value();
    Optional<MeasuredUnit> unit = unit();
    all.addAll(faults);
    return faults.isEmpty()
        ? Optional.of(
            new Observation(indicator, area, period.orElseThrow(), value.orElseThrow(), unit))
        : Optional.empty();
  }

  private String given(String column) {
    String cell = table.cell(line, column);
    if (cell.isEmpty()) {
      wrong(column, Phrase.of("csv." + column));
    }
    return cell;
  }

  private Optional<ObservedPeriod> period() {
    try {
      return Optional.of(ObservedPeriod.of(table.cell(line, ObservationTable.PERIOD)));
    } catch (IllegalArgumentException otherForm) {
      return wrong(ObservationTable.PERIOD, Phrase.of("csv.period"));
    }
  }

  private Optional<Long> value() {
    String cell = table.cell(line, ObservationTable.VALUE);
    return NUMBER.matcher(cell).matches()
        ? Optional.of(Long.parseLong(cell))
        : wrong(ObservationTable.VALUE, Phrase.of("csv.value"));
  }

  /** It may be left out, or left empty; then it is taken to be the indicator's. */
  private Optional<MeasuredUnit> unit() {
    String cell = table.cell(line, ObservationTable.UNIT);
    Optional<MeasuredUnit> unit =
        Arrays.stream(MeasuredUnit.values()).filter(any -> any.name().equals(cell)).findFirst();
    return unit.isPresent() || cell.isEmpty()
        ? unit
        : wrong(ObservationTable.UNIT, Arrays.toString(MeasuredUnit.values()));
  }

  private <T> Optional<T> wrong(String column, Object expected) {
    faults.add(LineFault.ofCell(place, column, table.cell(line, column), expected));
    return Optional.empty();
  }
}
