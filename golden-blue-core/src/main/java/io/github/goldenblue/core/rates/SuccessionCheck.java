package io.github.goldenblue.core.rates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds days between two editions of a book for which nothing is set, and ends that never count, as
 * the next edition begins before them. Whoever extends what came before amends it knowingly.
 */
final class SuccessionCheck {
  private static final Map<String, Function<Edition, Set<String>>> GROUPS =
      new TreeMap<>(
          Map.of(
              "subsidies", edition -> edition.subsidies().keySet(),
              "bases", edition -> edition.bases().keySet(),
              "settings", edition -> edition.settings().keySet(),
              "rights", edition -> edition.rights().keySet()));

  private final WrittenEditions editions;
  private final RateBook book;

  SuccessionCheck(WrittenEditions editions, RateBook book) {
    this.editions = editions;
    this.book = book;
  }

  void check(Edition later, CheckSite site) {
    GROUPS.forEach(
        (group, sets) ->
            sets.apply(later)
                .forEach(id -> check(later, id, sets, site.at("." + group + "." + id))));
  }

  private void check(
      Edition later, String id, Function<Edition, Set<String>> sets, CheckSite site) {
    Optional<Edition> earlier =
        book.editions().stream()
            .filter(edition -> edition.from().isBefore(later.from()))
            .filter(edition -> sets.apply(edition).contains(id))
            .max(Comparator.comparing(Edition::from));
    Optional<LocalDate> until = earlier.flatMap(Edition::until);
    if (until.isEmpty()) {
      return;
    }
    LocalDate next = until.get().plusDays(1);
    if (next.isAfter(later.from())) {
      overlap(earlier.get(), later, id, site);
    } else if (next.isBefore(later.from()) && isUnset(next, id, sets)) {
      LocalDate last = later.from().minusDays(1);
      site.found(RateMistake.DAYS_WITHOUT_RATES, next, last, earlier.get().name());
    }
  }

  /** Until the later one is published, the end of the earlier one may count. */
  private static void overlap(Edition earlier, Edition later, String id, CheckSite site) {
    LocalDate until = earlier.until().orElseThrow();
    Section section = later.subsidies().get(id);
    boolean isExtending = section != null && section.extension().isPresent();
    if (!isExtending && later.publishedOn().filter(day -> day.isAfter(until)).isEmpty()) {
      site.found(RateMistake.UNTIL_NEVER_COUNTS, until, earlier.name(), later.from());
    }
  }

  private boolean isUnset(LocalDate day, String id, Function<Edition, Set<String>> sets) {
    return editions
        .latest(book.district().code(), day, edition -> sets.apply(edition).contains(id))
        .filter(edition -> !edition.hasEndedBefore(day))
        .isEmpty();
  }
}
