package io.github.goldenblue.examples.rent;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.testkit.RateStep;
import io.github.goldenblue.testkit.ReleaseNote;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the note of a release to the rates of the one before: the ceiling of senior technicians is
 * corrected from the first day on, and the notice holds two years longer. Amounts of the past move,
 * so the version goes up by its first part.
 */
class ReleaseNoteTest {
  private static final Path FILES =
      Path.of("src/test/resources/io/github/goldenblue/examples/rent");

  @Test
  void theNoteTellsWhoseAmountsMoveAndSinceWhen() {
    RateBook before = RateBooks.read(FILES.resolve("330600-example.1.0.0.json"));
    ReleaseNote note = ReleaseNote.read(FILES.resolve("release-note.2.0.0.json"));
    Provided after = Provided.foundBy(RentZone.class.getClassLoader());
    RateStep.since(List.of(before), after).requireToldBy(note);
  }
}
