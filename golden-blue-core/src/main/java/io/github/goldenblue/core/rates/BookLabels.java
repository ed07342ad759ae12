package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a rate book calls its things, as it holds for one subsidy. */
final class BookLabels {
  private BookLabels() {}

  /** By group and id; what is said of this subsidy alone counts before what is said of all. */
  static Map<String, Bilingual> of(Map<String, Bilingual> labels, String subsidy) {
    Map<String, Bilingual> named = new LinkedHashMap<>();
    labels.forEach(
        (key, text) -> {
          if (subsidyOf(key).isEmpty()) {
            named.put(key, text);
          }
        });
    labels.forEach(
        (key, text) -> {
          if (!subsidy.isEmpty() && subsidyOf(key).equals(subsidy)) {
            named.put(partOf(key), text);
          }
        });
    return named;
  }

  /** A book's own labels, and for a subsidy those of a section that it takes over. */
  static Map<String, Bilingual> both(
      Map<String, Bilingual> own, Map<String, Bilingual> taken, String subsidy) {
    Map<String, Bilingual> all = new LinkedHashMap<>(own);
    Map<String, Bilingual> said = of(own, subsidy);
    taken.forEach(
        (key, text) -> {
          if (!said.containsKey(key)) {
            all.put(subsidy + "/" + key, text);
          }
        });
    return all;
  }

  /** The subsidy that a key is narrowed to; empty if it holds for all. */
  static String subsidyOf(String key) {
    int slash = slash(key);
    return slash < 0 ? "" : key.substring(0, slash);
  }

  /** Group and id alone. */
  static String partOf(String key) {
    return key.substring(slash(key) + 1);
  }

  /** A slash behind the group belongs to the id. */
  private static int slash(String key) {
    int slash = key.indexOf('/');
    int dot = key.indexOf('.');
    return dot >= 0 && slash > dot ? -1 : slash;
  }
}
