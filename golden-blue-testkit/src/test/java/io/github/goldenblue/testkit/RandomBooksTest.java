package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import org.junit.jupiter.api.Test;

/**
 * Every law holds whatever rates, conditions, caps, pools and relations a rate book sets. More
 * books by {@code -Dgolden-blue.books=4000}, others by {@code -Dgolden-blue.first-book=100000}.
 */
class RandomBooksTest {
  private static final int BOOKS = Integer.getInteger("golden-blue.books", 25);
  private static final int FIRST = Integer.getInteger("golden-blue.first-book", 0);

  @Test
  void everyLawHolds() {
    for (int seed = FIRST; seed < FIRST + BOOKS; seed++) {
      RandomBook book = new RandomBook(seed);
      GoldenBlue goldenBlue = book.load();
      try {
        Laws laws = Laws.of(goldenBlue);
        laws.all(book.claims(goldenBlue, seed, 20));
        laws.histories().all(book.history(goldenBlue, seed, 3));
      } catch (BrokenLaw | IllegalStateException broken) {
        throw new AssertionError("book " + seed + ": " + book, broken);
      }
    }
  }
}
