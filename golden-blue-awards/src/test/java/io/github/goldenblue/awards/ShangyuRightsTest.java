package io.github.goldenblue.awards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The book itself: nothing in it that the other tests do not type out. */
class ShangyuRightsTest {
  private static final RateBook BOOK = new ShangyuRights().rateBooks().get(0);

  @Test
  void itHoldsOneEditionWithTheFiveRights() {
    assertThat(BOOK.editions()).hasSize(1);
    Edition edition = BOOK.editions().get(0);
    assertThat(edition.from()).hasToString("2022-05-16");
    assertThat(edition.until()).hasToString("Optional[2024-12-31]");
    assertThat(edition.publishedOn()).hasToString("Optional[2022-05-16]");
    assertThat(edition.subsidies()).isEmpty();
    Map<String, Integer> rows = new TreeMap<>();
    edition.rights().forEach((id, terms) -> rows.put(id, terms.rows().size()));
    assertThat(rows)
        .hasToString(
            "{honour-recommendation=11, priority-recommendation=4, qualification-equivalence=14,"
                + " talent-catalogue=3, title-pathway=3}");
  }

  @Test
  void itSaysItsReadingsInBothLanguages() {
    assertThat(BOOK.readings().keySet())
        .containsExactlyElementsOf(
            List.of(new Reading("R-12"), new Reading("R-15"), new Reading("R-23")));
  }
}
