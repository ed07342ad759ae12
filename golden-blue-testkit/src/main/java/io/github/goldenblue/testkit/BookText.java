package io.github.goldenblue.testkit;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;

/** The text that a provider's book was read from. */
final class BookText {
  private static final String FOLDER = "META-INF/golden-blue/";

  private BookText() {}

  /**
   * The text of a book that {@link RateBooks#read(Class, String)} has read. Several jars may hold a
   * file of the name, so it is the one that reads as the book.
   *
   * @throws IllegalArgumentException if there is none
   */
  static byte[] of(Class<?> provider, RateBook book) {
    String name = FOLDER + book.source().substring(book.source().lastIndexOf(' ') + 1);
    try {
      for (URL found : Collections.list(provider.getClassLoader().getResources(name))) {
        byte[] text = read(found);
        if (isOf(book, text)) {
          return text;
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    throw new IllegalArgumentException(
        "found no " + name + " that reads as the book of " + provider.getName());
  }

  private static byte[] read(URL found) throws IOException {
    try (InputStream stream = found.openStream()) {
      return stream.readAllBytes();
    }
  }

  private static boolean isOf(RateBook book, byte[] text) {
    try {
      return RateBooks.parse(book.source(), text).equals(book);
    } catch (RateBookException another) {
      return false;
    }
  }
}
