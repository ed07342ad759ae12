package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the module path finds, the class path finds too. */
class ServicesTest {
  @TestFactory
  Stream<DynamicTest> servicesFilesSayWhatTheDescriptorProvides() {
    return Repository.modules().stream()
        .map(module -> module.resolve("target/classes"))
        .filter(classes -> Files.exists(classes.resolve("module-info.class")))
        .map(
            classes ->
                DynamicTest.dynamicTest(
                    classes.toString(),
                    () -> assertThat(files(classes)).isEqualTo(descriptor(classes))));
  }

  @Test
  void somethingIsProvided() {
    assertThat(Repository.modules())
        .anyMatch(module -> !descriptor(module.resolve("target/classes")).isEmpty());
  }

  private static Map<String, Set<String>> descriptor(Path classes) {
    Map<String, Set<String>> provided = new TreeMap<>();
    ModuleFinder.of(classes).findAll().stream()
        .flatMap(module -> module.descriptor().provides().stream())
        .forEach(
            (ModuleDescriptor.Provides provides) ->
                provided.put(provides.service(), new TreeSet<>(provides.providers())));
    return provided;
  }

  private static Map<String, Set<String>> files(Path classes) throws IOException {
    Map<String, Set<String>> named = new TreeMap<>();
    Path services = classes.resolve("META-INF/services");
    if (Files.isDirectory(services)) {
      try (Stream<Path> files = Files.list(services)) {
        for (Path file : files.toList()) {
          List<String> lines = Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
          named.put(file.getFileName().toString(), new TreeSet<>(lines));
        }
      }
    }
    return named;
  }
}
