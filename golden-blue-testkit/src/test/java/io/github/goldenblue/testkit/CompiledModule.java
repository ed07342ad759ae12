package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** A county's module, compiled from a few lines. */
final class CompiledModule {
  static final String BOOKS = "io.github.goldenblue.core.spi.RateBookProvider";

  private static final String HEAD =
      """
      package lake;
      import io.github.goldenblue.core.rates.RateBook;
      import io.github.goldenblue.core.spi.RateBookProvider;
      import java.util.*;
      public final class LakeCounty implements RateBookProvider {
        public LakeCounty() {}
      """;

  private CompiledModule() {}

  /** The provider of a module with this body, and these files beside the compiled classes. */
  static Class<?> provider(Path folder, String body, Map<String, String> files) {
    String provider = HEAD + body + "\n}\n";
    Map<String, String> sources = Map.of("lake/LakeCounty.java", provider);
    return load(folder, sources, files);
  }

  /** The class {@code lake.LakeCounty} of these sources. */
  static Class<?> load(Path folder, Map<String, String> sources, Map<String, String> files) {
    try {
      List<Path> written = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        written.add(write(folder.resolve("src").resolve(source.getKey()), source.getValue()));
      }
      Path classes = Files.createDirectories(folder.resolve("classes"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path unused = write(classes.resolve(file.getKey()), file.getValue());
      }
      compile(written, classes);
      URL[] place = {classes.toUri().toURL()};
      return new URLClassLoader(place, CompiledModule.class.getClassLoader())
          .loadClass("lake.LakeCounty");
    } catch (IOException | ClassNotFoundException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void compile(List<Path> sources, Path classes) {
    String path = System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
    boolean isModule = sources.stream().anyMatch(file -> file.endsWith("module-info.java"));
    List<String> arguments =
        new ArrayList<>(
            List.of(isModule ? "--module-path" : "-classpath", path, "-d", classes.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(told.toString()).isZero();
  }
}
