package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One name runs through everything that belongs to a subsidy. */
class SiblingsTest {
  @Test
  void noSubsidyIsLost() {
    assertThat(Everything.GOLDEN_BLUE.subsidies().ids())
        .containsExactlyInAnyOrderElementsOf(Everything.IDS);
  }

  @TestFactory
  Stream<DynamicTest> everySubsidyHasItsSiblings() {
    return Everything.IDS.stream().map(id -> DynamicTest.dynamicTest(id, () -> siblingsOf(id)));
  }

  private static void siblingsOf(String id) {
    String name =
        Arrays.stream(id.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    Path formula = only("/main/java/%s/" + name + ".java");
    assertThat(only("/main/java/%s/" + name + "Claim.java").getParent())
        .isEqualTo(formula.getParent());
    assertThat(only("/main/java/%s/" + name + "Rates.java").getParent())
        .isEqualTo(formula.getParent());
    only("/test/java/%s/" + name + "Test.java");
    only("/test/java/%s/" + name + "Properties.java");
    only("/test/resources/%s/" + id + ".cases.json");
    only("/main/resources/META-INF/golden-blue/" + id + ".zh.properties");
    only("/main/resources/META-INF/golden-blue/" + id + ".en.properties");
  }

  /** The one file with this ending, whichever module's package {@code %s} stands for. */
  private static Path only(String pattern) {
    int place = pattern.indexOf("%s");
    String ending = place < 0 ? pattern : pattern.substring(place + 2);
    String below = place < 0 ? "" : pattern.substring(0, place);
    List<Path> found =
        Repository.sourcesEndingWith(ending).stream()
            .filter(file -> file.toString().contains(below))
            .toList();
    assertThat(found).as("files ending in " + ending).hasSize(1);
    return found.get(0);
  }
}
