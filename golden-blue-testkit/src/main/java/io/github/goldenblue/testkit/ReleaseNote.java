package io.github.goldenblue.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a release of a rate module says of itself.
 *
 * <pre>{@code
 * {"format": "golden-blue/release-note/1", "version": "1.1.0", "previous": "1.0.0",
 *  "released": "2023-06-01", "moves": [
 *    {"subsidy": "agency-referral", "payee": "ORGANISATION", "direction": "UP",
 *     "since": "2023-07-01"}]}
 * }</pre>
 *
 * @param version the version that is released
 * @param previous the version before
 * @param released the day of the release
 * @param moves whose amounts move, which way and since when
 */
public record ReleaseNote(Version version, Version previous, LocalDate released, List<Move> moves) {
  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if the version is not later than the one before
   */
  public ReleaseNote {
    moves = List.copyOf(moves);
    if (version.compareTo(previous) <= 0) {
      throw new IllegalArgumentException(version + " is not later than " + previous);
    }
  }

  /**
   * Reads a note.
   *
   * @throws IllegalArgumentException if that is none, with the file and the place in it
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static ReleaseNote read(Path file) {
    return ReleaseNoteReader.read(file);
  }

  /**
   * Reads a note.
   *
   * @param source what to call it in errors
   * @throws IllegalArgumentException if that is none, with the place in it
   */
  public static ReleaseNote parse(String source, String json) {
    return ReleaseNoteReader.parse(source, json);
  }

  /** By which part the version goes up. */
  public StepSize step() {
    return previous.stepTo(version);
  }
}
