package io.github.goldenblue.examples.settlement;

import java.io.PrintStream;
import java.util.List;

/** What is wrong with the lines of a table, as a person would read it. */
final class LineFaults {
  private static final int SHOWN = 20;

  private final Messages messages;
  private final PrintStream stream;

  /** In one language, to one stream. */
  LineFaults(Messages messages, PrintStream stream) {
    this.messages = messages;
    this.stream = stream;
  }

  /** Shows the first of them, and how many more there are. */
  void show(List<LineFault> faults) {
    faults.stream().limit(SHOWN).map(this::phrase).map(messages::of).forEach(stream::println);
    if (faults.size() > SHOWN) {
      stream.println(messages.of("csv.more", faults.size() - SHOWN));
    }
  }

  private Phrase phrase(LineFault fault) {
    return fault.column().isEmpty()
        ? Phrase.of("csv.line-fault", fault.place(), fault.found(), fault.expected())
        : Phrase.of(
            "csv.cell-fault", fault.place(), fault.column(), fault.found(), fault.expected());
  }
}
