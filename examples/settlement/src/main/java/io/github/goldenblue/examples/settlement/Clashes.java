package io.github.goldenblue.examples.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds arguments that read or write the same place in a way that would spoil it. */
final class Clashes {
  private final List<Place> read = new ArrayList<>();
  private final List<Place> written = new ArrayList<>();
  private Optional<Phrase> first = Optional.empty();

  /** Something that is read; standard input can be read only once. */
  void reads(Place input) {
    if (input.isStandard() && read.contains(input)) {
      note(Phrase.of("usage.read-twice", input));
    }
    read.add(input);
  }

  /** Something that is written, and must be neither read nor written by another option. */
  void writes(Place output) {
    if (!output.isStandard() && read.stream().anyMatch(output::isSameAs)) {
      note(Phrase.of("usage.read-and-written", output));
    }
    if (written.stream().anyMatch(output::isSameAs)) {
      note(Phrase.of("usage.written-twice", output));
    }
    written.add(output);
  }

  /** The first clash, if there is one. */
  Optional<Phrase> first() {
    return first;
  }

  private void note(Phrase clash) {
    first = first.or(() -> Optional.of(clash));
  }
}
