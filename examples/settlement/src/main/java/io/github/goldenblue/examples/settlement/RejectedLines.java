package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.RejectedLine;
import java.io.PrintStream;
import java.util.List;

/** Input lines that could not be decided, as a person would read them. */
final class RejectedLines {
  private static final int SHOWN = 20;

  private final Messages messages;
  private final PrintStream stream;

  /** In one language, to one stream. */
  RejectedLines(Messages messages, PrintStream stream) {
    this.messages = messages;
    this.stream = stream;
  }

  /** Shows the first of them, and how many more there are. */
  void show(List<RejectedLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    stream.println(messages.of("rejects.heading"));
    lines.stream().limit(SHOWN).forEach(this::show);
    if (lines.size() > SHOWN) {
      stream.println(messages.of("rejects.more", lines.size() - SHOWN));
    }
    stream.println();
  }

  private void show(RejectedLine line) {
    String key = line.claimId().isEmpty() ? "rejects.line" : "rejects.claim";
    stream.println(messages.of(key, line.place(), line.claimId()));
    for (Fault fault : line.faults()) {
      stream.println(messages.of("rejects.fault", fault.path(), fault.found(), fault.expected()));
    }
  }
}
