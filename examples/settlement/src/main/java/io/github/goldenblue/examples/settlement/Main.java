package io.github.goldenblue.examples.settlement;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine;

/** The command line of golden-blue. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out, false);
    PrintStream err = utf8(FileDescriptor.err, true);
    int status = run(args, new Streams(System.in, out, err, Streams.terminalColumns()));
    out.flush();
    System.exit(status);
  }

  /**
   * Runs the command line where standard error is no terminal.
   *
   * @return the exit status: 0 all decided, 1 failure, 2 wrong usage, 3 some rejected
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Streams(in, out, err, OptionalInt.empty()));
  }

  private static int run(String[] args, Streams streams) {
    Messages messages = Messages.in(LanguageChoice.of(args, Locale.getDefault()));
    RootCommand root = new RootCommand();
    Complaints complaints = new Complaints(streams.err(), messages, root);
    try {
      return new CommandLine(root)
          .addSubcommand(new SettleCommand(streams, messages))
          .addSubcommand(new ReviseCommand(streams, messages))
          .addSubcommand(new ImpactCommand(streams, messages))
          .addSubcommand(new ExplainCommand(streams, messages))
          .addSubcommand(new ScorecardCommand(streams, messages))
          .addSubcommand(new PlanCommand(streams, messages))
          .addSubcommand(RatesCommand.with(streams, messages))
          .addSubcommand(LedgerCommand.with(streams, messages))
          .addSubcommand(new SchemasCommand(streams, messages))
          .setResourceBundle(messages.bundle())
          .registerConverter(Place.class, Place::of)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setExpandAtFiles(false)
          .setOut(writer(streams.out()))
          .setErr(writer(streams.err()))
          .setParameterExceptionHandler(complaints)
          .setExecutionExceptionHandler(complaints)
          .execute(args);
    } catch (OutOfMemoryError full) {
      return complaints.outOfMemory();
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean flushesLines) {
    BufferedOutputStream stream = new BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(stream, flushesLines, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
