package io.github.goldenblue.core.rates;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Books that stand in for others which set the same from the same day, as a new draft does. */
public final class Replacement {
  private Replacement() {}

  /** The loaded books with the others in their place. */
  public static List<RateBook> in(Collection<RateBook> loaded, Collection<RateBook> instead) {
    return Stream.concat(unreplaced(loaded, instead).stream(), instead.stream()).toList();
  }

  /** Those of the loaded books in whose place one would stand. */
  public static List<RateBook> replaced(Collection<RateBook> loaded, RateBook by) {
    return loaded.stream().filter(book -> isReplaced(book, by)).toList();
  }

  /** Those of the loaded books that could stand beside the others. */
  static List<RateBook> unreplaced(Collection<RateBook> loaded, Collection<RateBook> instead) {
    return loaded.stream()
        .filter(book -> instead.stream().noneMatch(other -> isReplaced(book, other)))
        .toList();
  }

  private static boolean isReplaced(RateBook book, RateBook by) {
    return book.district().equals(by.district())
        && book.editions().stream()
            .anyMatch(one -> by.editions().stream().anyMatch(other -> clash(one, other)));
  }

  private static boolean clash(Edition one, Edition other) {
    return one.from().equals(other.from())
        && (meet(one.rights().keySet(), other.rights().keySet())
            || meet(one.subsidies().keySet(), other.subsidies().keySet())
            || meet(one.namedRelations(), other.namedRelations())
            || meet(one.bases().keySet(), other.bases().keySet())
            || meet(one.settings().keySet(), other.settings().keySet()));
  }

  private static boolean meet(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
