package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rate books in files, one each.
 *
 * @param files in the order they were named; those of a folder by name
 */
record RateFiles(List<Place> files) {
  private static final String ENDING = ".json";

  /**
   * These files, and what these folders hold.
   *
   * @throws Failure if one is not there, or a folder holds no rate book
   */
  static RateFiles in(Collection<Place> filesAndFolders) {
    List<Place> files = new ArrayList<>();
    for (Place place : filesAndFolders) {
      if (Files.isDirectory(place.path())) {
        files.addAll(books(place));
      } else {
        files.add(place);
      }
    }
    files.forEach(Place::requireReadable);
    return new RateFiles(List.copyOf(files));
  }

  /**
   * Everything that is loaded, and these books.
   *
   * @throws io.github.goldenblue.core.rates.RateBookException if one has faults or clashes
   */
  GoldenBlue load() {
    GoldenBlue loaded = GoldenBlue.load();
    return files.isEmpty()
        ? loaded
        : loaded.withRateBooks(files.stream().map(file -> RateBooks.read(file.path())).toList());
  }

  private static List<Place> books(Place folder) {
    try (Stream<Path> files = Files.list(folder.path())) {
      List<Place> books =
          files
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .map(file -> new Place(file.toString(), file))
              .toList();
      if (books.isEmpty()) {
        throw new Failure(Phrase.of("failure.no-books", folder));
      }
      return books;
    } catch (IOException unreadable) {
      throw Failure.reading(folder, unreadable);
    }
  }
}
