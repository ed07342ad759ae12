package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.Amendments;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Amendment;
import io.github.goldenblue.core.rates.RateBook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Rates as the arguments name them: what is built in, rate books in place of what they set anew and
 * beside all else, and amendments over these.
 *
 * @param isBuiltIn whether what is built in was named
 * @param books the files of rate books
 * @param amendments the files of amendments, in the order in which they are applied
 */
record RateSet(boolean isBuiltIn, List<Place> books, List<Place> amendments) {
  private static final String BUILT_IN = "builtin";

  /** Keeps copies. */
  RateSet {
    books = List.copyOf(books);
    amendments = List.copyOf(amendments);
  }

  /**
   * The rates in these files and folders; {@code builtin} stands for what is built in.
   *
   * @throws Failure if one is not there, or a folder holds no file of rates
   */
  static RateSet of(List<Place> named) {
    List<Place> books = new ArrayList<>();
    List<Place> amendments = new ArrayList<>();
    List<Place> files = named.stream().filter(place -> !place.name().equals(BUILT_IN)).toList();
    for (Place file : RateFiles.in(files).files()) {
      (isAmendment(file) ? amendments : books).add(file);
    }
    return new RateSet(files.size() < named.size(), books, amendments);
  }

  /** Whether it is nothing but amendments, which are then over the rates they are compared with. */
  boolean isAmending() {
    return !isBuiltIn && books.isEmpty();
  }

  /** All files, in the order in which they are read. */
  List<Place> files() {
    List<Place> all = new ArrayList<>(books);
    all.addAll(amendments);
    return all;
  }

  /**
   * What is loaded, with these rates.
   *
   * @throws io.github.goldenblue.core.rates.RateBookException if one has faults or clashes
   */
  GoldenBlue over(GoldenBlue loaded) {
    GoldenBlue all =
        loaded.withRateBooksInstead(
            books.stream().map(file -> RateBooks.read(file.path())).toList());
    for (Place file : amendments) {
      Amendment amendment = Amendments.read(file.path());
      List<RateBook> amended = amendment.in(all.rateBooks());
      all = all.withRateBooksInstead(amended);
    }
    return all;
  }

  private static boolean isAmendment(Place file) {
    try {
      return Amendments.isAmendment(Files.readAllBytes(file.path()));
    } catch (IOException unreadable) {
      throw Failure.reading(file, unreadable);
    }
  }
}
