package io.github.goldenblue.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text that tells how to build something, as the steps that stand in it: a block under the name
 * of a file in backquotes is that file, one of {@code sh} is commands, and one of {@code text} is
 * what these print, among other things.
 *
 * @param steps the steps, in order
 */
public record Tutorial(List<Step> steps) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^`([^`\n]+)`\n\n)?^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * One block.
   *
   * @param file the file it is, if it is one
   * @param language what the block says it is
   * @param text what stands in it
   */
  public record Step(Optional<String> file, String language, String text) {
    public boolean isCommands() {
      return file.isEmpty() && language.equals("sh");
    }

    public boolean isOutput() {
      return file.isEmpty() && language.equals("text");
    }

    private static Step of(MatchResult block) {
      return new Step(Optional.ofNullable(block.group(1)), block.group(2), block.group(3));
    }
  }

  public static Tutorial in(Path markdown) throws Exception {
    return new Tutorial(BLOCK.matcher(Files.readString(markdown)).results().map(Step::of).toList());
  }

  /** The last text of a file. */
  public String file(String name) {
    return steps.stream()
        .filter(step -> step.file().filter(name::equals).isPresent())
        .reduce((first, later) -> later)
        .orElseThrow()
        .text();
  }
}
