package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds parts taken over from a district that is not above this one, whose document therefore does
 * not hold here, and which no document of this book stands for.
 */
final class ForeignDocumentCheck {
  private ForeignDocumentCheck() {}

  static void check(RateBook book, Section full, CheckSite site) {
    List<String> own = book.documents().values().stream().map(Document::name).toList();
    Map<String, List<String>> byDocument =
        full.origins().keySet().stream()
            .filter(part -> isForeign(originOf(full, part).district(), book.district()))
            .filter(part -> !own.contains(documentOf(full, part)))
            .collect(
                Collectors.groupingBy(
                    part -> documentOf(full, part), TreeMap::new, Collectors.toList()));
    byDocument.forEach(
        (document, parts) -> {
          String origin = originOf(full, parts.get(0)).name();
          String listed = String.join(", ", parts);
          site.at(".extends").found(RateMistake.FOREIGN_DOCUMENT, listed, document, origin);
        });
  }

  private static Edition originOf(Section section, String part) {
    return Objects.requireNonNull(section.origins().get(part), part);
  }

  private static boolean isForeign(District origin, District here) {
    return !origin.covers(here);
  }

  private static String documentOf(Section section, String part) {
    return PartCited.of(section, part).clause().document();
  }
}
