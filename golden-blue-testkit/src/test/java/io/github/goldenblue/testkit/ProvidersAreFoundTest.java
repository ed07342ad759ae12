package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that is not named where it must be is told with the line to add. */
class ProvidersAreFoundTest {
  private static final String SERVICES = "META-INF/services/" + CompiledModule.BOOKS;
  private static final String PROVIDES =
      "provides " + CompiledModule.BOOKS + " with lake.LakeCounty;";

  private final Path folder;

  ProvidersAreFoundTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Class<?> county(String provides, Map<String, String> files) {
    Map<String, String> sources = new HashMap<>();
    sources.put(
        "lake/LakeCounty.java",
        """
        package lake;
        import io.github.goldenblue.core.rates.RateBook;
        import java.util.List;
        public final class LakeCounty implements io.github.goldenblue.core.spi.RateBookProvider {
          public LakeCounty() {}
          @Override public List<RateBook> rateBooks() { return List.of(); }
        }
        """);
    if (!provides.equals("no module")) {
      sources.put(
          "module-info.java",
          "module lake { requires io.github.goldenblue.core; exports lake; " + provides + "}");
    }
    return CompiledModule.load(folder, sources, files);
  }

  @Test
  void oneThatIsNamedInBothPlacesIsFound() {
    Class<?> county = county(PROVIDES, Map.of(SERVICES, "# ours\nlake.LakeCounty # here\n"));
    assertThatCode(() -> ProvidersAreFound.check(county)).doesNotThrowAnyException();
  }

  @Test
  void oneWithoutAServicesFileIsTold() {
    Class<?> county = county(PROVIDES, Map.of());
    assertThatThrownBy(() -> ProvidersAreFound.check(county))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("class path; add a line to " + SERVICES + ":\n  lake.LakeCounty")
        .hasMessageNotContaining("module path");
  }

  @Test
  void oneThatIsMisspeltInTheServicesFileIsTold() {
    Class<?> county = county(PROVIDES, Map.of(SERVICES, "lake.LakeCountry"));
    assertThatThrownBy(() -> ProvidersAreFound.check(county)).hasMessageContaining("class path");
  }

  @Test
  void oneThatTheDescriptorDoesNotProvideIsTold() {
    Class<?> county = county("", Map.of(SERVICES, "lake.LakeCounty"));
    assertThatThrownBy(() -> ProvidersAreFound.check(county))
        .hasMessageContaining("module path; add a line to module-info.java:\n  " + PROVIDES)
        .hasMessageNotContaining("class path");
  }

  /** As an automatic module it is found on the module path by the same file. */
  @Test
  void oneWithoutADescriptorNeedsTheServicesFileAlone() {
    Class<?> named = county("no module", Map.of(SERVICES, "lake.LakeCounty"));
    assertThatCode(() -> ProvidersAreFound.check(named)).doesNotThrowAnyException();
  }

  @Test
  void oneWithoutADescriptorAndWithoutAServicesFileIsToldOfTheFile() {
    Class<?> county = county("no module", Map.of());
    assertThatThrownBy(() -> ProvidersAreFound.check(county))
        .hasMessageContaining("class path; add a line to " + SERVICES)
        .hasMessageNotContaining("module path");
  }
}
