package io.github.goldenblue.outside.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What Maven Central asks of a pom, and what whoever depends on it may expect. */
final class PomRules {
  private static final List<String> NEEDED =
      List.of(
          "name",
          "description",
          "licenses/license/name",
          "developers/developer/name",
          "developers/developer/organization");
  private static final List<String> ADDRESSES =
      List.of(
          "url",
          "licenses/license/url",
          "developers/developer/url",
          "developers/developer/organizationUrl",
          "scm/url");
  private static final List<String> LEFT_OUT =
      List.of(
          "parent",
          "modules",
          "build",
          "profiles",
          "repositories",
          "dependencies/dependency[scope='test']",
          "dependencies/dependency[not(version)]");

  /** The BOM names its own group and version so, which whoever imports it resolves. */
  private static final String ITS_OWN =
      "text() = '${project.groupId}' or text() = '${project.version}'";

  private PomRules() {}

  static void check(Pom pom, String name, String version) throws Exception {
    assertThat(pom.text("version")).as(name).isEqualTo(version);
    for (String path : NEEDED) {
      assertThat(pom.text(path)).as(name + ": " + path).isNotEmpty().doesNotContain("${");
    }
    for (String path : ADDRESSES) {
      assertThat(pom.text(path)).as(name + ": " + path).startsWith("https://");
    }
    assertThat(pom.text("scm/connection")).as(name).startsWith("scm:git:https://");
    assertThat(pom.text("scm/developerConnection")).as(name).startsWith("scm:git:");
    for (String path : LEFT_OUT) {
      assertThat(pom.count(path)).as(name + ": " + path).isZero();
    }
    assertThat(pom.count("descendant::*[contains(text(), '${')][not(" + ITS_OWN + ")]"))
        .as(name)
        .isZero();
    if (!version.endsWith("-SNAPSHOT")) {
      assertThat(pom.count("descendant::version[contains(., 'SNAPSHOT')]")).as(name).isZero();
    }
  }
}
