package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is published by accident, whatever else changes in the build. */
class ReleaseRulesTest {
  private static final String POM = Repository.read("pom.xml");

  @Test
  void nothingIsUploadedUnlessAPersonNamesTheAddress() {
    assertThat(POM)
        .containsOnlyOnce("<central.url>http://127.0.0.1:9</central.url>")
        .containsOnlyOnce("<centralBaseUrl>${central.url}</centralBaseUrl>")
        .containsOnlyOnce("<centralSnapshotsUrl>${central.url}</centralSnapshotsUrl>")
        .doesNotContain("central.sonatype.com");
  }

  @Test
  void aPersonPublishesWhatWasUploaded() {
    assertThat(POM).containsOnlyOnce("<autoPublish>false</autoPublish>");
  }

  @Test
  void onlyARequestedReleaseIsSigned() {
    String release = POM.substring(POM.indexOf("<id>release</id>"));
    assertThat(release).contains("<goal>sign</goal>");
    assertThat(POM.indexOf("<goal>sign</goal>")).isGreaterThan(POM.indexOf("<id>release</id>"));
  }

  /** What is published is listed apart, so that no example is ever among it. */
  @Test
  void everyPublishedModuleIsBuiltByARelease() {
    String published = POM.substring(POM.indexOf("<modules>"), POM.indexOf("</modules>"));
    assertThat(Repository.modules())
        .allSatisfy(
            module ->
                assertThat(published).contains("<module>" + module.getFileName() + "</module>"));
    assertThat(published).doesNotContain("examples").doesNotContain("outside");
  }
}
