package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever imports the BOM gets a version for everything that is published. */
class BomTest {
  @Test
  void listsEveryPublishedModule() {
    String bom = Repository.read("golden-blue-bom/pom.xml");
    assertThat(Repository.modules())
        .extracting(Path::getFileName)
        .hasSizeGreaterThanOrEqualTo(7)
        .allSatisfy(module -> assertThat(bom).contains("<artifactId>" + module + "</artifactId>"));
  }
}
