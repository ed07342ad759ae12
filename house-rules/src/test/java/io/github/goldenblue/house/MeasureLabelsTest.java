package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A decision and a right print a measure under the title that the plan's catalogue gives it. */
class MeasureLabelsTest {
  private static final Plan PLAN = GoldenBlue.load().plan(District.of("330604"));

  @TestFactory
  Stream<DynamicTest> everySubsidyAndRightPrintsItsMeasuresTitle() {
    Stream<String> paid = PLAN.measures().stream().flatMap(one -> one.subsidies().stream());
    Stream<String> granted = PLAN.rights().stream().map(right -> right.id());
    return Stream.concat(paid, granted).map(id -> DynamicTest.dynamicTest(id, () -> labelsOf(id)));
  }

  private static void labelsOf(String id) throws Exception {
    List<Measure> measures =
        PLAN.measures().stream()
            .filter(one -> one.subsidies().contains(id) || one.rights().contains(id))
            .toList();
    assertThat(label(id, "zh")).isEqualTo(titles(measures, Bilingual::zh));
    assertThat(label(id, "en")).isEqualTo(titles(measures, Bilingual::en));
  }

  private static String titles(List<Measure> measures, Function<Bilingual, String> language) {
    return measures.stream()
        .map(measure -> measure.id() + " " + language.apply(measure.title()))
        .collect(Collectors.joining(" / "));
  }

  private static String label(String id, String language) throws Exception {
    String file = "/META-INF/golden-blue/" + id + "." + language + ".properties";
    List<Path> found = Repository.sourcesEndingWith(file);
    assertThat(found).as(file).hasSize(1);
    return Files.readAllLines(found.get(0)).stream()
        .filter(line -> line.startsWith("measure="))
        .map(line -> line.substring("measure=".length()))
        .collect(Collectors.joining());
  }
}
