package io.github.goldenblue.outside.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.outside.Workshop;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two releases of this project, from two folders, to a stub of Maven Central on this machine: what
 * was uploaded is all that Maven Central demands, and the same bytes both times.
 */
@Tag("release")
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {
  private static final List<String> JARS =
      List.of(
          "golden-blue-core",
          "golden-blue-testkit",
          "golden-blue-recruitment",
          "golden-blue-training",
          "golden-blue-awards",
          "golden-blue-housing",
          "golden-blue-plan",
          "golden-blue-guice",
          "golden-blue-schemas");
  private static final List<String> ENDINGS =
      List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
  private static final String BOM = "golden-blue-bom";
  private static final Map<String, String> CHECKSUMS =
      Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

  private final Path here;
  private final ThrowAwayKey key;
  private final Rehearsal rehearsal;
  private List<String> asked = List.of();
  private Bundle bundle;
  private Bundle again;

  ReleaseIT(@TempDir Path folder) throws Exception {
    here = folder;
    key = new ThrowAwayKey();
    rehearsal = rehearsal("one");
    Rehearsal elsewhere = rehearsal("a/second/folder");
    try (CentralStub central = new CentralStub()) {
      bundle = new Bundle(rehearsal.release(central, key));
      asked = central.asked();
      again = new Bundle(elsewhere.release(central, key));
    }
  }

  private Rehearsal rehearsal(String name) throws Exception {
    Path tools = Files.createDirectories(here.resolve("tools/" + name));
    return new Rehearsal(Files.createDirectories(here.resolve(name)), tools);
  }

  @AfterAll
  void close() throws Exception {
    bundle.close();
    again.close();
  }

  @Test
  void oneBundleIsUploadedAndAPersonPublishesIt() {
    assertThat(asked).hasSize(2);
    assertThat(asked.get(0)).contains("/upload?").contains("publishingType=USER_MANAGED");
    assertThat(asked.get(1)).contains("/status?");
  }

  @Test
  void withoutAnAddressNothingLeavesTheMachine() throws Exception {
    assertThat(rehearsal.workshop().fail(Rehearsal.WITHOUT_ADDRESS))
        .contains("http://127.0.0.1:9")
        .containsIgnoringCase("refused");
    assertThat(rehearsal.workshop().fail(Rehearsal.WITHOUT_VERSION)).contains("say -Drevision");
    assertThat(rehearsal.workshop().fail(Rehearsal.WITH_EXAMPLES)).contains("Say -Drelease");
  }

  @Test
  void everyArtifactIsThereAndNothingElse() throws Exception {
    List<String> expected = new ArrayList<>(List.of(bundle.file(BOM, ".pom").toString()));
    JARS.forEach(
        jar -> ENDINGS.forEach(ending -> expected.add(bundle.file(jar, ending).toString())));
    assertThat(bundle.published())
        .extracting(Path::toString)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyFileHasItsChecksumsAndASignatureByTheKey() throws Exception {
    for (Path file : bundle.published()) {
      byte[] content = Files.readAllBytes(file);
      for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
        byte[] digest = MessageDigest.getInstance(checksum.getValue()).digest(content);
        assertThat(Files.readString(file.resolveSibling(file.getFileName() + checksum.getKey())))
            .as(file + checksum.getKey())
            .isEqualTo(HexFormat.of().formatHex(digest));
      }
      Path signature = file.resolveSibling(file.getFileName() + ".asc");
      assertThat(key.signed(content, signature)).as(signature.toString()).isTrue();
      content[content.length / 2] ^= 1;
      assertThat(key.signed(content, signature)).as("another " + file).isFalse();
    }
  }

  @Test
  void everyPomSaysWhatMavenCentralAsks() throws Exception {
    for (Path file : bundle.published()) {
      if (file.toString().endsWith(".pom")) {
        PomRules.check(new Pom(file), file.toString(), Rehearsal.VERSION);
      }
    }
  }

  @Test
  void everyJarHoldsWhatItsNameSaysAndTheLicence() throws Exception {
    for (String artifact : JARS) {
      assertThat(entries(bundle.file(artifact, ".jar")))
          .as(artifact)
          .contains("META-INF/LICENSE", "module-info.class");
      assertThat(entries(bundle.file(artifact, "-sources.jar")))
          .as(artifact)
          .contains("META-INF/LICENSE", "module-info.java");
      assertThat(entries(bundle.file(artifact, "-javadoc.jar")))
          .as(artifact)
          .contains("index.html");
    }
  }

  @Test
  void theBillOfMaterialsNamesWhatAnArtifactBringsWithLicenceAndHash() throws Exception {
    for (String artifact : JARS) {
      JsonNode bill =
          new JsonMapper().readTree(Files.readString(bundle.file(artifact, "-cyclonedx.json")));
      assertThat(bill.at("/metadata/component/name").asString()).isEqualTo(artifact);
      assertThat(bill.get("components"))
          .as(artifact)
          .isNotEmpty()
          .allSatisfy(
              part -> {
                assertThat(part.get("hashes")).as(part.toString()).isNotEmpty();
                assertThat(part.get("licenses")).as(part.toString()).isNotEmpty();
                assertThat(part.get("scope").asString()).isNotEqualTo("excluded");
              });
    }
    assertThat(Files.readString(bundle.file("golden-blue-core", "-cyclonedx.json")))
        .contains("jackson-databind")
        .doesNotContain("value-annotations");
  }

  @Test
  void twoFoldersGiveTheSameBytes() throws Exception {
    assertThat(again.files()).extracting(Path::toString).hasSameElementsAs(names(bundle.files()));
    for (Path file : bundle.files()) {
      if (!file.toString().endsWith(".asc")) {
        assertThat(Files.mismatch(file, again.file(file.toString())))
            .as(file.toString())
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void nothingTellsWhereItWasBuilt() throws Exception {
    String folder = here.getFileName().toString();
    for (Path file : bundle.published()) {
      String name = file.toString();
      assertThat(text(Files.readAllBytes(file))).as(name).doesNotContain(folder);
      if (name.endsWith(".jar")) {
        try (ZipInputStream jar = new ZipInputStream(Files.newInputStream(file))) {
          for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            String content = text(jar.readAllBytes());
            assertThat(content.contains(folder)).as(name + "!" + entry).isFalse();
          }
        }
      }
    }
  }

  /** A method more in what others implement, and nobody may find out by a build that breaks. */
  @Test
  void whatTheNextVersionBreaksIsTold() throws Exception {
    Workshop workshop = rehearsal.workshop();
    workshop.run(Rehearsal.NEXT);
    String name =
        "golden-blue-core/src/main/java/io/github/goldenblue/core/spi/SubsidyProvider.java";
    String provider = Files.readString(rehearsal.file(name));
    workshop.write(name, provider.replaceAll("}\\s*$", "\n  String office();\n}\n"));
    assertThat(workshop.fail(Rehearsal.NEXT)).contains("SubsidyProvider.office()");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(Path::toString).toList();
  }

  private static List<String> entries(Path file) throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream jar = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
