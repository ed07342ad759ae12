package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published modules know no county but Shangyu: whatever another one pays comes from it. */
class NoCountyTest {
  private static final Pattern NAMES =
      Pattern.compile(
          """
          jinhua|金华|330700|jiaxing|嘉兴|330400|yantai|烟台|370600|hangzhou(?! bay)|杭州(?!湾)|330100|\
          taizhou|台州|331000|quanzhou|泉州|350500|tonglu|桐庐|330122|lishui|丽水|331100|suzhou|苏州|\
          320500|夏县|140828|wucheng|婺城|330702""",
          Pattern.CASE_INSENSITIVE);

  @Test
  void thePublishedModulesNameNoneOfTheCountiesInTheExamples() {
    List<Path> shipped =
        Stream.of(".java", ".json", ".properties")
            .flatMap(ending -> Repository.sourcesEndingWith(ending).stream())
            .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
            .toList();
    assertThat(shipped).hasSizeGreaterThan(400);
    assertThat(shipped.stream().filter(NoCountyTest::namesACounty))
        .as("published files that name a county of the examples")
        .isEmpty();
  }

  private static boolean namesACounty(Path file) {
    String path = Repository.ROOT.relativize(file).toString();
    return NAMES.matcher(path + Repository.read(path)).find();
  }
}
