package io.github.goldenblue.outside.release;

import io.github.goldenblue.outside.Copy;
import io.github.goldenblue.outside.Workshop;
import java.nio.file.Path;

/** A copy of this project, released from a folder of its own to a stub of Maven Central. */
final class Rehearsal {
  /** The version that is rehearsed; Maven Central takes no snapshots. */
  static final String VERSION = "0.1.0";

  /** The command that looks for what the next version of core breaks, in this copy. */
  static final String NEXT =
      "mvn -q -Drelease -Drevision=0.2.0 -Dreleased=%s -Djapicmp.skip=false -Dgpg.skip"
              .formatted(VERSION)
          + " -Dmaven.javadoc.skip -Dmaven.test.skip -Dspotless.check.skip"
          + " -pl golden-blue-core -am verify";

  private static final String RELEASE =
      "mvn -q -gs target/settings.xml -Drelease -Drevision=%s -Dcentral.url=%s"
          + " -Dmaven.test.skip -Dspotless.check.skip deploy";
  private static final String SETTINGS =
      """
      <settings>
        <servers>
          <server>
            <id>central</id>
            <username>nobody</username>
            <password>nothing</password>
          </server>
        </servers>
      </settings>
      """;

  private final Path folder;
  private final Workshop workshop;

  Rehearsal(Path folder, Path tools) throws Exception {
    this.folder = folder;
    Copy.of(Workshop.ROOT, folder);
    this.workshop = new Workshop(folder, tools);
    workshop.write("target/settings.xml", SETTINGS);
  }

  /** Releases everything that is published, and answers the bundle that was uploaded. */
  Path release(CentralStub central, ThrowAwayKey key) throws Exception {
    workshop.with("MAVEN_GPG_KEY", key.armored()).run(RELEASE.formatted(VERSION, central.url()));
    return folder.resolve("target/central-publishing/central-bundle.zip");
  }

  Workshop workshop() {
    return workshop;
  }

  /** Where a file of this copy lies. */
  Path file(String name) {
    return folder.resolve(name);
  }
}
