package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A county with all that is loaded beside it, each loaded once.
 *
 * @param county what the test class says of it
 * @param goldenBlue all that the service loader finds, with the county's books
 * @param books the books of the county's provider
 * @param district whose claims are tried
 * @param claims the claims that laws are tried on
 * @param laws the laws, for what is loaded
 */
record LoadedCounty(
    County county,
    GoldenBlue goldenBlue,
    List<RateBook> books,
    District district,
    RandomClaims claims,
    Laws laws) {
  private static final Map<County, LoadedCounty> LOADED = new ConcurrentHashMap<>();

  /**
   * Loads it, the first time it is asked for.
   *
   * @throws IllegalArgumentException if the county does not say what its books leave open
   */
  static LoadedCounty of(County county) {
    return LOADED.computeIfAbsent(county, LoadedCounty::load);
  }

  private static LoadedCounty load(County county) {
    Provided found = found(county.provider());
    GoldenBlue goldenBlue = GoldenBlue.of(found);
    CountyBooks books = CountyBooks.of(county, found);
    District district = books.district();
    RandomClaims claims =
        RandomClaims.of(
            goldenBlue,
            books.subsidies(goldenBlue),
            district,
            books.first(district),
            books.last(district));
    return new LoadedCounty(
        county, goldenBlue, books.books(), district, claims, Laws.of(goldenBlue));
  }

  /** All that is found, with the county's own provider, even where that is not yet registered. */
  private static Provided found(Class<? extends RateBookProvider> own) {
    Provided found = Provided.foundBy(Thread.currentThread().getContextClassLoader());
    if (found.rateBooks().stream().anyMatch(own::isInstance)) {
      return found;
    }
    List<RateBookProvider> all = new ArrayList<>(found.rateBooks());
    all.add(create(own));
    return new Provided(found.subsidies(), all, found.rights(), found.plans());
  }

  private static RateBookProvider create(Class<? extends RateBookProvider> own) {
    try {
      return own.getConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      String what = own.getName() + " has no public constructor without parameters that works";
      throw new IllegalArgumentException(what, failure);
    }
  }
}
