package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rate books that lie in {@code ../counties} and are in no module. */
final class LooseBooks {
  static final Path FOLDER = Path.of("../counties");

  private static final String ALLOWANCE = "city-allowance";

  private LooseBooks() {}

  static List<Path> files() {
    return filesIn(FOLDER, ".json");
  }

  static List<Path> filesIn(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All that is loaded, with the loose books in place of those of modules. */
  static GoldenBlue loaded() {
    return GoldenBlue.load().withRateBooksInstead(books());
  }

  /** The loose books, and the one section that Yantai relates to and no loose book sets. */
  static List<RateBook> books() {
    return Stream.concat(files().stream().map(RateBooks::read), Stream.of(allowances())).toList();
  }

  private static RateBook allowances() {
    RateBook whole =
        GoldenBlue.load().rateBooks().stream()
            .filter(book -> book.editions().stream().anyMatch(LooseBooks::setsAllowance))
            .findFirst()
            .orElseThrow();
    List<Edition> editions =
        whole.editions().stream()
            .filter(LooseBooks::setsAllowance)
            .map(LooseBooks::allowance)
            .toList();
    return new RateBook(
        whole.source(),
        whole.district(),
        whole.documents(),
        Map.of(),
        Map.of(),
        Map.of(),
        editions);
  }

  private static boolean setsAllowance(Edition edition) {
    return edition.subsidies().containsKey(ALLOWANCE);
  }

  private static Edition allowance(Edition all) {
    return new Edition(
        all.district(),
        all.from(),
        all.until(),
        all.publishedOn(),
        all.plan(),
        all.cited(),
        Map.of(ALLOWANCE, all.subsidies().get(ALLOWANCE)),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of());
  }
}
