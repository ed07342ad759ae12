package io.github.goldenblue.examples.settlement;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Looks after ledgers; always with one of its subcommands. */
@Command(name = "ledger", sortOptions = false, synopsisSubcommandLabel = "(check | compact)")
final class LedgerCommand {
  private LedgerCommand() {}

  /** The command with its subcommands. */
  static CommandLine with(Streams streams, Messages messages) {
    return new CommandLine(new LedgerCommand())
        .addSubcommand(new LedgerCheckCommand(streams, messages))
        .addSubcommand(new LedgerCompactCommand(streams, messages));
  }
}
