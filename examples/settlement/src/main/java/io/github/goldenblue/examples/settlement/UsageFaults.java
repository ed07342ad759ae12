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
    boolean isRoot = wrong.getCommandLine().getParent() == null;
    return isRoot
        ? Phrase.of("usage.command")
        : Phrase.of("failure.told", String.valueOf(wrong.getMessage()));
  }

  private static Phrase unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    boolean isRoot = wrong.getCommandLine().getParent() == null;
    String key =
        wrong.isUnknownOption()
            ? "usage.unknown-option"
            : isRoot ? "usage.unknown-command" : "usage.unexpected";
    return Phrase.of(key, first);
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
