package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever updates reads the changelog: each entry says at its beginning what it is. */
class ChangelogTest {
  private static final String CHANGELOG = Repository.read("CHANGELOG.md");
  private static final String KIND =
      "\\*\\*(Breaking|New|Changed|Fixed|Faster|Deprecated|Removed|Reading of the design)\\.\\*\\* ";
  private static final List<String> ENTRIES =
      Pattern.compile("^- .*(\n  .*)*", Pattern.MULTILINE)
          .matcher(CHANGELOG)
          .results()
          .map(MatchResult::group)
          .map(entry -> entry.replaceAll("\\s+", " "))
          .toList();

  @Test
  void everyEntryBeginsWithItsKind() {
    assertThat(ENTRIES)
        .hasSizeGreaterThan(70)
        .allSatisfy(entry -> assertThat(entry).matches("- " + KIND + ".*[.)]"));
  }

  @Test
  void whatIsFixedOrChangedSaysWhatWasBefore() {
    assertThat(ENTRIES)
        .filteredOn(entry -> entry.matches("- \\*\\*(Fixed|Changed)\\..*"))
        .hasSizeGreaterThan(20)
        .allSatisfy(entry -> assertThat(entry).containsPattern("\\b[Bb]efore\\b"));
  }

  @Test
  void everyVersionSaysWhenItCameOut() {
    List<String> versions =
        CHANGELOG
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertThat(versions)
        .isNotEmpty()
        .allSatisfy(
            version ->
                assertThat(version)
                    .matches("\\d+\\.\\d+\\.\\d+ \\((unreleased|\\d{4}-\\d\\d-\\d\\d)\\)"));
    assertThat(versions.subList(1, versions.size())).noneMatch(text -> text.contains("unreleased"));
  }

  /** Nothing but entries stands under a version, so none is overlooked above. */
  @Test
  void everyLineBelongsToAnEntry() {
    String body = CHANGELOG.substring(CHANGELOG.indexOf("\n## "));
    assertThat(body.lines().filter(line -> !line.isEmpty()))
        .allSatisfy(line -> assertThat(line).matches("(## |- |  ).*"));
  }
}
