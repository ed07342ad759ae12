package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.value.District;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Says what is in rate books; always with one of its subcommands. */
@Command(name = "rates", sortOptions = false, synopsisSubcommandLabel = "(check | show | diff)")
final class RatesCommand {
  private RatesCommand() {}

  /** The command with its subcommands. */
  static CommandLine with(Streams streams, Messages messages) {
    return new CommandLine(new RatesCommand())
        .addSubcommand(new RatesCheckCommand(streams, messages))
        .addSubcommand(new RatesShowCommand(streams, messages))
        .addSubcommand(new RatesDiffCommand(streams, messages))
        .registerConverter(District.class, District::of)
        .registerConverter(RateOperand.class, RateOperand::of);
  }
}
