package io.github.goldenblue.house;

import io.github.goldenblue.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of the documentation, as the blocks that stand in it.
 *
 * @param file where it lies in the repository
 * @param blocks the blocks, in order
 */
record Page(String file, List<Block> blocks) {
  private static final Pattern PART =
      Pattern.compile(
          "^#+ (?<heading>[^\n]+)$|^```(?<kind>\\w+)\n(?<text>.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)(#[^)]*)?\\)");

  /**
   * One block.
   *
   * @param heading the heading that it stands under
   * @param kind what the block says it is
   * @param text what stands in it
   */
  record Block(String heading, String kind, String text) {
    boolean is(String other) {
      return kind.equals(other);
    }

    List<String> lines() {
      return text.lines().toList();
    }
  }

  static Page read(String file) {
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    for (MatchResult part : PART.matcher(Repository.read(file)).results().toList()) {
      if (part.group(1) == null) {
        blocks.add(new Block(heading, part.group(2), part.group(3)));
      } else {
        heading = part.group(1);
      }
    }
    return new Page(file, List.copyOf(blocks));
  }

  /** The language it is written in. */
  Language language() {
    return file.endsWith(".zh.md") ? Language.ZH : Language.EN;
  }

  /** What stands in the blocks of a kind. */
  Stream<String> texts(String kind) {
    return blocks.stream().filter(block -> block.is(kind)).map(Block::text);
  }

  /** The files that it links to, seen from where it lies. */
  Stream<String> links() {
    return LINK.matcher(Repository.read(file)).results().map(link -> link.group(1));
  }
}
