package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseNoteTest {
  private static final String NOTE =
      """
      {"format":"golden-blue/release-note/1","version":"1.1.0","previous":"1.0.3",
       "released":"2023-06-01","moves":[
         {"subsidy":"crew","payee":"PERSON","direction":"UP","since":"2023-07-01"},
         {"subsidy":"crew","direction":"REJECTED","since":"2023-07-01"}]}
      """;

  @Test
  void aNoteIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("note.json"), NOTE);
    ReleaseNote note = ReleaseNote.read(file);
    assertThat(note.step()).isEqualTo(StepSize.MINOR);
    assertThat(note.moves())
        .extracting(Move::toString)
        .containsExactly(
            "crew paid to a PERSON: UP since 2023-07-01", "crew: REJECTED since 2023-07-01");
    assertThatThrownBy(() -> ReleaseNote.read(folder.resolve("none.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note/1 | note/2 | format: expected \"golden-blue/release-note/1\"",
        "1.1.0 | 1.1 | version: found \"1.1\": found \"1.1\", expected a version such as 1.2.0",
        "1.1.0 | 1.01.0 | version: found \"1.01.0\"",
        "1.1.0 | 1.0.3 | version: expected one later than 1.0.3",
        "2023-06-01 | June | released: found \"June\"",
        "UP | SIDEWAYS | moves[0].direction: found \"SIDEWAYS\"",
        "PERSON | DOG | moves[0].payee: found \"DOG\"",
        "since | until | moves[0].until: not known here; known are",
        "\"moves\":[ | \"moves\":[7, | moves[0].: expected an object",
        "\"previous\":\"1.0.3\", | \"previous\":1, | previous: expected a text",
        "{\"format\" | [\"format\" | note.json: ",
      })
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) {
    assertThatThrownBy(() -> ReleaseNote.parse("note.json", NOTE.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("note.json: ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.4, PATCH",
    "1.2.3, 1.3.0, MINOR",
    "1.2.3, 2.0.0, MAJOR",
    "0.9.9, 0.10.0, MINOR"
  })
  void theStepIsTheFirstNumberThatGoesUp(String previous, String version, StepSize size) {
    assertThat(Version.of(previous).after(size)).isEqualTo(Version.of(version));
    assertThat(Version.of(previous).stepTo(Version.of(version))).isEqualTo(size);
    assertThat(Version.of(previous)).isLessThan(Version.of(version)).hasToString(previous);
  }
}
