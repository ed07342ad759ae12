package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.text.Language;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself, with the options that all subcommands share. */
@Command(
    name = "golden-blue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false)
final class RootCommand {
  /** Only checked here: {@link LanguageChoice} has looked for it before anything was said. */
  @SuppressWarnings("unused")
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Optional<Language> language = Optional.empty();

  @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
  private boolean isTraced;

  /** Whether failures show where in the program they came from. */
  boolean isTraced() {
    return isTraced;
  }
}
