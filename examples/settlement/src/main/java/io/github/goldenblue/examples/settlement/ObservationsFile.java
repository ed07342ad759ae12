package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.LinePlace;
import io.github.goldenblue.core.plan.InvalidObservationsException;
import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Scorecard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Observations in a file of comma-separated values: a line of column names, then one a line. */
final class ObservationsFile {
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Pattern PATH = Pattern.compile("observations\\[([0-9]+)]\\.(.*)");

  private final Place file;
  private final List<Observation> observations = new ArrayList<>();
  private final List<LinePlace> places = new ArrayList<>();
  private final List<LineFault> faults = new ArrayList<>();

  private ObservationsFile(Place file) {
    this.file = file;
  }

  /**
   * Reads all of it, going on behind faults.
   *
   * @throws Failure if it cannot be read, is not UTF-8, or its quotation marks do not pair
   */
  static ObservationsFile read(Place file, Streams streams) {
    file.requireReadable();
    ObservationsFile read = new ObservationsFile(file);
    try (Reader reader =
        new InputStreamReader(file.open(streams), StandardCharsets.UTF_8.newDecoder())) {
      read.lines(reader);
    } catch (CharacterCodingException malformed) {
      throw new Failure(Phrase.of("failure.read", file, Phrase.of("reason.utf8")), malformed);
    } catch (IOException unreadable) {
      throw Failure.reading(file, unreadable);
    }
    return read;
  }

  /** What was observed, in the order of the file, without lines that have faults. */
  List<Observation> observations() {
    return List.copyOf(observations);
  }

  /** What is wrong with its lines, in their order. */
  List<LineFault> faults() {
    return faults.stream().sorted(Comparator.comparing(fault -> fault.place().line())).toList();
  }

  /** The last day that an observation covers. */
  Optional<LocalDate> lastDay() {
    return observations.stream()
        .map(observation -> observation.period().days().to())
        .max(Comparator.naturalOrder());
  }

  /** Counts them; empty if they or their lines have faults. */
  Optional<Scorecard> count(Plan plan, LocalDate asOf) {
    try {
      Scorecard scorecard = Scorecard.of(plan, observations, asOf);
      return faults.isEmpty() ? Optional.of(scorecard) : Optional.empty();
    } catch (InvalidObservationsException invalid) {
      invalid.faults().forEach(this::add);
      return Optional.empty();
    }
  }

  private void lines(Reader text) throws IOException {
    BufferedReader reader = new BufferedReader(text);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    try (CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      lines(parser);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private void lines(CSVParser parser) {
    Optional<ObservationTable> table = Optional.empty();
    long last = 0;
    for (Iterator<CSVRecord> lines = parser.iterator(); lines.hasNext(); ) {
      CSVRecord line = lines.next();
      LinePlace place = new LinePlace(file.name(), last + 1);
      last = parser.getCurrentLineNumber();
      if (table.isEmpty()) {
        table = Optional.of(ObservationTable.of(line, place, faults));
        if (!faults.isEmpty()) {
          return;
        }
      } else if (!isEmpty(line)) {
        add(new ObservationLine(table.get(), line, place), place);
      }
    }
    if (table.isEmpty()) {
      LinePlace first = new LinePlace(file.name(), 1);
      faults.add(LineFault.ofCell(first, "", "", Phrase.of("csv.columns")));
    }
  }

  private void add(ObservationLine line, LinePlace place) {
    line.read(faults)
        .ifPresent(
            observation -> {
              observations.add(observation);
              places.add(place);
            });
  }

  /** A fault that counting found: its path tells which observation it concerns. */
  private void add(Fault fault) {
    Matcher path = PATH.matcher(fault.path());
    if (!path.matches()) {
      throw new IllegalStateException("not the path of an observation: " + fault);
    }
    LinePlace place = places.get(Integer.parseInt(path.group(1)));
    faults.add(LineFault.ofCell(place, path.group(2), fault.found(), fault.expected()));
  }

  private static boolean isEmpty(CSVRecord line) {
    return line.size() == 1 && line.get(0).isEmpty();
  }
}
