package io.github.goldenblue.examples.settlement;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that are well-formed and do not go together. */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  /** What is wrong with the arguments of a command. */
  UsageException(CommandLine command, Phrase phrase) {
    super(command, phrase.toString());
    this.phrase = phrase;
  }

  /** What to say. */
  Phrase phrase() {
    return phrase;
  }
}
