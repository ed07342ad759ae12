package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanCheck;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.UnmodelledPart;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the plan says of itself is what the modules do. */
class WholePlanTest {
  private static final GoldenBlue LOADED = GoldenBlue.load();
  private static final Plan PLAN = LOADED.plan(District.of("330604"));

  /** Parts of clauses on rights and honours; no decision rests on them. */
  private static final Set<String> NOT_ABOUT_MONEY =
      Set.of("U-14", "U-17", "U-20", "U-21", "U-22", "U-23");

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
  void aMeasureRestsOnTheReadingsOfWhatItPays() {
    for (RateBook book : books()) {
      for (Edition edition : book.editions()) {
        edition
            .subsidies()
            .forEach(
                (id, section) ->
                    assertThat(paying(id).readings())
                        .as(id)
                        .containsAll(edition.cited().readings())
                        .containsAll(readings(section)));
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
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            PLAN.unmodelled().stream()
                .map(UnmodelledPart::id)
                .filter(id -> !NOT_ABOUT_MONEY.contains(id))
                .toList());
  }

  private static Measure paying(String subsidy) {
    return PLAN.measures().stream()
        .filter(measure -> measure.subsidies().contains(subsidy))
        .findFirst()
        .orElseThrow();
  }

  private static Set<Reading> readings(Section section) {
    Stream<Cited> parts =
        Stream.of(
                section.conditions().values().stream().map(ConditionTerms::cited),
                section.items().values().stream().map(ItemTerms::cited),
                section.caps().values().stream().map(CapTerms::cited))
            .flatMap(cited -> cited);
    return Stream.concat(Stream.of(section.cited()), parts)
        .flatMap(cited -> cited.readings().stream())
        .collect(Collectors.toSet());
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
