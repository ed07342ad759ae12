package io.github.goldenblue.outside.release;

import io.github.goldenblue.outside.Copy;
import io.github.goldenblue.outside.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of this project, released from a folder of its own to a stub of Maven Central. */
final class Rehearsal {
  /** The version that is rehearsed; Maven Central takes no snapshots. */
  static final String VERSION = "0.1.0";

  /** The command that looks for what the next version of core breaks, in this copy. */
  static final String NEXT =
      "mvn -q -Drelease -Drevision=0.2.0 -Dreleased=%s -Djapicmp.skip=false -Dgpg.skip"
              .formatted(VERSION)
          + " -Dmaven.javadoc.skip -Dmaven.test.skip"
          + " -pl golden-blue-core -am verify";

  /** A release of the BOM alone by somebody who names no address. */
  static final String WITHOUT_ADDRESS = release("-pl golden-blue-bom");

  /** The same by somebody who names no version either. */
  static final String WITHOUT_VERSION = "mvn -q -Drelease -pl golden-blue-bom deploy";

  /** By somebody who takes the examples along. */
  static final String WITH_EXAMPLES =
      "mvn -q -Prelease -Drevision=%s -pl golden-blue-bom deploy".formatted(VERSION);

  private static final String SETTINGS =
      """
      <settings>
        <servers>
          <server>
            <id>rehearsal</id>
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
    workshop.with("MAVEN_GPG_KEY", key.armored()).run(release("-Dcentral.url=" + central.url()));
    Path uploaded = folder.resolve("target/central-publishing/central-bundle.zip");
    return Files.move(uploaded, folder.resolve("target/uploaded.zip"));
  }

  private static String release(String options) {
    String settings = "-gs target/settings.xml -Dcentral.server=rehearsal";
    return "mvn -q %s -Drelease -Drevision=%s -Dmaven.test.skip %s deploy"
        .formatted(settings, VERSION, options);
  }

  Workshop workshop() {
    return workshop;
  }

  /** Where a file of this copy lies. */
  Path file(String name) {
    return folder.resolve(name);
  }
}
