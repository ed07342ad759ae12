package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Shangyu's rates among many more: those of other districts, and those of other years. */
final class MoreRates {
  private static final String SHANGYU = "330604";
  private static final String BOOK = "META-INF/golden-blue/" + SHANGYU + ".json";
  private static final String SUBSIDY = "agency-referral";

  private MoreRates() {}

  /** With so many districts in all that have a book like Shangyu's. */
  static GoldenBlue districts(int districts) {
    String shangyu = text();
    List<RateBook> more = new ArrayList<>();
    for (int i = 1; i < districts; i++) {
      String zone = shangyu.replace('"' + SHANGYU + '"', "\"330600-zone" + i + '"');
      more.add(RateBooks.parse("zone " + i, zone.getBytes(StandardCharsets.UTF_8)));
    }
    return GoldenBlue.load().withRateBooks(more);
  }

  /** The book as it is printed, of the several that are called so. */
  private static String text() {
    try {
      for (URL book : Collections.list(MoreRates.class.getClassLoader().getResources(BOOK))) {
        try (InputStream json = book.openStream()) {
          String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
          if (text.contains(SUBSIDY)) {
            return text;
          }
        }
      }
      throw new IllegalStateException("no " + BOOK + " sets " + SUBSIDY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** With so many editions in all, one for each year; the latest is Shangyu's own. */
  static GoldenBlue editions(int editions) {
    RateBook shangyu = shangyu();
    Edition own = shangyu.editions().get(0);
    List<Edition> earlier = new ArrayList<>();
    for (int i = 1; i < editions; i++) {
      earlier.add(of(own, LocalDate.of(2022 - i, 1, 1), LocalDate.of(2022 - i, 12, 31)));
    }
    return GoldenBlue.load().withRateBooks(List.of(book(shangyu, earlier)));
  }

  private static RateBook shangyu() {
    return GoldenBlue.load().rateBooks().stream()
        .filter(book -> book.district().code().equals(SHANGYU))
        .filter(book -> book.editions().get(0).subsidies().containsKey(SUBSIDY))
        .findFirst()
        .orElseThrow();
  }

  private static RateBook book(RateBook like, List<Edition> editions) {
    return new RateBook(
        "made for a measurement",
        like.district(),
        like.documents(),
        like.readings(),
        like.unmodelled(),
        like.labels(),
        editions);
  }

  private static Edition of(Edition one, LocalDate from, LocalDate until) {
    return new Edition(
        one.district(),
        from,
        Optional.of(until),
        Optional.of(from),
        one.plan(),
        one.cited(),
        one.subsidies(),
        one.bases(),
        one.settings(),
        one.rights(),
        one.relations(),
        one.withoutRelations());
  }
}
