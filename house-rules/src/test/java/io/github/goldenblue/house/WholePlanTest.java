package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanCheck;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.UnmodelledPart;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the plan says of itself is what the modules do. */
class WholePlanTest {
  private static final GoldenBlue LOADED = GoldenBlue.load();
  private static final Plan PLAN = LOADED.plan(District.of("330604"));

  private static List<RateBook> books() {
    return LOADED.rateBooks().stream()
        .filter(book -> book.district().equals(PLAN.district()))
        .toList();
  }

  @Test
  void whatItNamesAsComputedOrDeterminedIsThere() {
    assertThat(PlanCheck.unknown(PLAN, LOADED.subsidies(), LOADED.rateBooks())).isEmpty();
    assertThat(PLAN.measures().stream().flatMap(measure -> measure.subsidies().stream()))
        .containsExactlyInAnyOrderElementsOf(LOADED.subsidies().ids());
  }

  @Test
  void itsRightsAreThoseThatCanBeLookedUp() {
    assertThat(PLAN.rights().stream().map(Right::id))
        .containsExactlyInAnyOrderElementsOf(
            LOADED.rates().rights().stream().map(RightType::id).toList());
  }

  @Test
  void aReadingHasTheSameWordsInThePlanAndInEveryBook() {
    for (RateBook book : books()) {
      for (Map.Entry<Reading, Bilingual> reading : book.readings().entrySet()) {
        assertThat(PLAN.readings())
            .as(book.source())
            .containsEntry(reading.getKey(), reading.getValue());
      }
    }
  }

  @Test
  void everyPartThatIsNotModelledIsNamedByDecisionsUnderItsClause() {
    TreeSet<String> named = new TreeSet<>();
    for (RateBook book : books()) {
      book.editions().stream()
          .flatMap(edition -> edition.subsidies().values().stream())
          .filter(section -> !section.unmodelled().isEmpty())
          .forEach(section -> named.addAll(checked(section, book)));
    }
    assertThat(named).isEqualTo(besideMoney());
  }

  /** The parts of sentences that subsidies compute; the others concern rights and tasks. */
  private static TreeSet<String> besideMoney() {
    return PLAN.coverage().sentences().stream()
        .filter(sentence -> !sentence.computed().isEmpty())
        .flatMap(sentence -> sentence.unmodelled().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> checked(Section section, RateBook book) {
    for (String id : section.unmodelled()) {
      UnmodelledPart part = PLAN.unmodelled(id).orElseThrow();
      assertThat(part.clause()).as(id).isEqualTo(section.cited().clause());
      assertThat(book.unmodelled()).as(id).containsEntry(id, part.reason());
    }
    return section.unmodelled();
  }
}
