package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.PlanException;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.spi.ProviderException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error what went wrong, as a person would, and picks the exit status. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final PrintStream err;
  private final Messages messages;
  private final RootCommand root;

  /** In the language of the messages; with stack traces if the root command asks for them. */
  Complaints(PrintStream err, Messages messages, RootCommand root) {
    this.err = err;
    this.messages = messages;
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    say(UsageFaults.phrase(wrong));
    err.println(messages.of("usage.hint", wrong.getCommandLine().getCommandSpec().qualifiedName()));
    trace(wrong);
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception failed, CommandLine command, ParseResult arguments) {
    say(phrase(failed));
    trace(failed);
    return ExitCode.SOFTWARE;
  }

  /** For a batch that does not fit into memory. */
  int outOfMemory() {
    say(Phrase.of("failure.memory"));
    return ExitCode.SOFTWARE;
  }

  private static Phrase phrase(Exception failed) {
    if (failed instanceof Failure failure) {
      return failure.phrase();
    }
    boolean isTold =
        failed instanceof RateBookException
            || failed instanceof PlanException
            || failed instanceof ProviderException;
    return isTold
        ? Phrase.of("failure.told", String.valueOf(failed.getMessage()))
        : Phrase.of("failure.unexpected", failed);
  }

  private void say(Phrase phrase) {
    err.println(messages.of("complaint", phrase));
  }

  private void trace(Exception thrown) {
    if (root.isTraced()) {
      thrown.printStackTrace(err);
    }
  }
}
