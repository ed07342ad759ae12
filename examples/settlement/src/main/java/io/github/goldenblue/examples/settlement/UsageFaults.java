package io.github.goldenblue.examples.settlement;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with arguments, in words of our own, since its are English only. */
final class UsageFaults {
  private UsageFaults() {}

  /** What to say. */
  static Phrase phrase(ParameterException wrong) {
    if (wrong instanceof UsageException ours) {
      return ours.phrase();
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return Phrase.of("usage.twice", name(twice.getOverwritten()));
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      ArgSpec arg = wrong.getArgSpec();
      return Phrase.of("usage.value", name(arg), wrong.getValue(), arg.paramLabel());
    }
    return hasCommands(wrong)
        ? Phrase.of("usage." + ofCommand(wrong))
        : Phrase.of("failure.told", String.valueOf(wrong.getMessage()));
  }

  private static Phrase unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    String unknown = "usage.unknown-" + ofCommand(wrong);
    String key =
        wrong.isUnknownOption()
            ? "usage.unknown-option"
            : hasCommands(wrong) ? unknown : "usage.unexpected";
    return Phrase.of(key, first);
  }

  /** Ends the key of what is said of the commands below one. */
  private static String ofCommand(ParameterException wrong) {
    boolean isRoot = wrong.getCommandLine().getParent() == null;
    return isRoot ? "command" : wrong.getCommandLine().getCommandName() + "-command";
  }

  private static boolean hasCommands(ParameterException wrong) {
    return !wrong.getCommandLine().getSubcommands().isEmpty();
  }

  private static Phrase missing(MissingParameterException wrong) {
    return Phrase.of(
        "usage.missing",
        wrong.getMissing().stream().map(UsageFaults::wanted).collect(Collectors.joining(", ")));
  }

  private static String wanted(ArgSpec arg) {
    return arg.isOption() ? name(arg) + " " + arg.paramLabel() : arg.paramLabel();
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
