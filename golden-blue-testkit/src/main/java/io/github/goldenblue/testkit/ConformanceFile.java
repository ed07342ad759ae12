package io.github.goldenblue.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a conformance report is written: beside the folder of the test's classes. */
final class ConformanceFile {
  private static final String FOLDER = "golden-blue";

  private ConformanceFile() {}

  /** Writes it as text and as JSON, and prints in a line for each language how it stands. */
  static void write(Conformance report, Class<?> test) {
    Path folder = folder(test);
    Path text = folder.resolve("conformance-" + report.name() + ".txt");
    try {
      Files.createDirectories(folder);
      Files.writeString(text, ConformanceText.of(report));
      Files.writeString(
          text.resolveSibling("conformance-" + report.name() + ".json"),
          ConformanceJson.of(report));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    System.out.println(ConformanceText.summary(report) + "\n  " + text);
  }

  /** The folder for the reports of a test class. */
  static Path folder(Class<?> test) {
    return Path.of(URI.create(ModuleCode.placeOf(test).toString())).resolveSibling(FOLDER);
  }
}
