package io.github.goldenblue.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working tree that is judged. */
final class Repository {
  static final Path ROOT = Path.of(System.getProperty("repository", "..")).normalize();

  private Repository() {}

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The published modules' folders. */
  static List<Path> modules() {
    try (Stream<Path> entries = Files.list(ROOT)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("golden-blue-"))
          .filter(entry -> Files.isDirectory(entry.resolve("src")))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The paths below the published modules' sources, tests included, that end so. */
  static List<Path> sourcesEndingWith(String ending) {
    return modules().stream()
        .flatMap(module -> walk(module.resolve("src")).stream())
        .filter(file -> file.toString().replace('\\', '/').endsWith(ending))
        .toList();
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
