package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rate books call their things, in one language.
 *
 * @param places whose books are asked, in this order
 * @param language the language
 */
record BookNames(List<Place> places, Language language) {
  /**
   * The books of a district.
   *
   * @param library with its books
   * @param district the district
   */
  record Place(RateLibrary library, District district) {}

  /** Keeps a copy. */
  BookNames {
    places = List.copyOf(places);
  }

  static BookNames none(Language language) {
    return new BookNames(List.of(), language);
  }

  /** The same, and after these the books of another district. */
  BookNames and(RateLibrary library, District district) {
    List<Place> all = new ArrayList<>(places);
    all.add(new Place(library, district));
    return new BookNames(all, language);
  }

  /** The names of a subsidy's things, by group and id; of two places that name one, the first. */
  Map<String, String> of(String subsidy) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Place place : places) {
      place
          .library()
          .labels(place.district(), subsidy)
          .forEach((key, text) -> names.putIfAbsent(key, language.of(text)));
    }
    return names;
  }
}
