package io.github.goldenblue.examples.settlement;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something that stops the run and that a person can understand. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  /** A failure with nothing behind it. */
  Failure(Phrase phrase) {
    super(phrase.toString());
    this.phrase = phrase;
  }

  /** A failure that something else caused. */
  Failure(Phrase phrase, Throwable cause) {
    super(phrase.toString(), cause);
    this.phrase = phrase;
  }

  /** A file that could not be read. */
  static Failure reading(Object file, IOException cause) {
    return new Failure(Phrase.of("failure.read", file, reason(cause, "reason.missing")), cause);
  }

  /** A file that could not be written. */
  static Failure writing(Object file, IOException cause) {
    return new Failure(Phrase.of("failure.write", file, reason(cause, "reason.no-folder")), cause);
  }

  /** What to say. */
  Phrase phrase() {
    return phrase;
  }

  private static Object reason(IOException cause, String missing) {
    if (cause instanceof NoSuchFileException) {
      return Phrase.of(missing);
    }
    if (cause instanceof AccessDeniedException) {
      return Phrase.of("reason.denied");
    }
    String told =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return told == null ? cause.getClass().getSimpleName() : told;
  }
}
