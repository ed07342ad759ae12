package io.github.goldenblue.schemas;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.schema.Schemas;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.RandomClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is built in, and the same with the rate books of the example counties. */
final class Loaded {
  static final Path ROOT = Path.of(System.getProperty("repository", "..")).normalize();

  static final GoldenBlue BUILT_IN = GoldenBlue.load();
  static final GoldenBlue WITH_COUNTIES = BUILT_IN.withRateBooks(counties());

  private Loaded() {}

  static Schemas schemas(GoldenBlue goldenBlue) {
    return new Schemas(
        goldenBlue.subsidies(), goldenBlue.rates(), goldenBlue.rateBooks(), goldenBlue.plans());
  }

  /** Claims of the built-in subsidies in one district. */
  static RandomClaims claims(GoldenBlue goldenBlue, String district, String from, String to) {
    return RandomClaims.of(
        goldenBlue, District.of(district), LocalDate.parse(from), LocalDate.parse(to));
  }

  static RandomClaims ofShangyu() {
    return claims(BUILT_IN, "330604", "2022-05-16", "2024-12-31");
  }

  private static List<RateBook> counties() {
    return files(ROOT.resolve("examples/counties"), ".json").stream().map(RateBooks::read).toList();
  }

  /** The files right in a folder that end so. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
