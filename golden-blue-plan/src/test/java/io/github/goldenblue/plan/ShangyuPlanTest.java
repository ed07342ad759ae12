package io.github.goldenblue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.PlanWriter;
import io.github.goldenblue.core.json.Plans;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Safeguard;
import io.github.goldenblue.core.plan.Sentence;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.value.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of the plan is lost. */
class ShangyuPlanTest {
  private static final Plan PLAN = new ShangyuPlan().plans().get(0);

  private static final List<String> MEASURES =
      List.of(
          "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13", "M14",
          "M15", "M16", "M17", "M18", "M19", "M20", "M21");

  /** Every target by id, with the number from which it is reached. */
  private static final Map<String, String> TARGETS = new TreeMap<>();

  static {
    TARGETS.put("skilled-trained", "20000");
    TARGETS.put("high-skilled-added-average", "5000");
    TARGETS.put("high-skilled-introduced", "2000");
    TARGETS.put("skilled-share", "7/20");
    TARGETS.put("high-skilled-share", "7/20");
    TARGETS.put("recruitment-events", "80");
    TARGETS.put("technician-school-events", "10");
    TARGETS.put("industry-school-events", "10");
    TARGETS.put("visiting-teacher-schools", "4");
    TARGETS.put("high-skilled-total", "15000");
    TARGETS.put("training-sessions", "20000");
    TARGETS.put("high-skilled-added", "5000");
    TARGETS.put("training-hrss", "5000");
    TARGETS.put("training-economy", "2000");
    TARGETS.put("training-police", "500");
    TARGETS.put("training-education", "1000");
    TARGETS.put("training-civil-affairs", "200");
    TARGETS.put("training-construction", "500");
    TARGETS.put("training-transport", "500");
    TARGETS.put("training-agriculture", "1000");
    TARGETS.put("training-commerce", "1000");
    TARGETS.put("training-culture", "500");
    TARGETS.put("training-health", "500");
    TARGETS.put("training-veterans", "200");
    TARGETS.put("training-emergency", "5000");
    TARGETS.put("training-state-assets", "500");
    TARGETS.put("training-market", "1000");
    TARGETS.put("training-post", "500");
    TARGETS.put("training-disabled", "200");
    TARGETS.put("certifying-enterprises", "150");
    TARGETS.put("district-competitions", "20");
    TARGETS.put("integration-pilots", "5");
    TARGETS.put("industry-college", "1");
    TARGETS.put("shared-training-bases", "5");
    TARGETS.put("vocational-groups", "3");
    TARGETS.put("production-bases", "3");
    TARGETS.put("grand-craftsmen", "1");
    TARGETS.put("outstanding-craftsmen", "5");
    TARGETS.put("shaoxing-craftsmen", "60");
    TARGETS.put("young-craftsmen", "150");
    TARGETS.put("district-studios", "10");
    TARGETS.put("blue-collar-apartments", "700");
  }

  private static final List<String> SUBSIDIES =
      List.of(
          "stable-employment",
          "order-class",
          "exchange-visit",
          "internship",
          "practical-training",
          "agency-referral",
          "individual-referral",
          "skill-certification",
          "new-apprenticeship",
          "chief-technician",
          "elite-training",
          "competition-prize",
          "competition-hosting",
          "public-training-base",
          "craftsman-award",
          "master-studio");

  @Test
  void everyMeasureSafeguardAndReadingIsThere() {
    assertThat(PLAN.measures()).extracting(Measure::id).containsExactlyElementsOf(MEASURES);
    assertThat(PLAN.safeguards()).extracting(Safeguard::id).containsExactly("S1", "S2", "S3", "S4");
    List<Reading> readings =
        IntStream.rangeClosed(1, 27).mapToObj(n -> new Reading("R-" + n)).toList();
    assertThat(PLAN.readings().keySet()).containsExactlyElementsOf(readings);
  }

  @Test
  void everyTargetIsThereWithItsNumber() {
    Map<String, String> found = new TreeMap<>();
    PLAN.targets().forEach(target -> found.put(target.id(), target.goal().threshold().toString()));
    assertThat(found).isEqualTo(TARGETS);
    Target pilots = PLAN.target("integration-pilots").orElseThrow();
    assertThat(pilots.goal()).isEqualTo(new Goal.Between(5, 10));
    assertThat(PLAN.target("young-craftsmen").orElseThrow().goal().isApproximate()).isTrue();
  }

  @Test
  void theAnnexAddsUpToWhatItSaysAndIsNotMadeToAgreeWithTheGoal() {
    long sum =
        PLAN.targets().stream()
            .filter(target -> target.clause().article().startsWith("附件"))
            .mapToLong(target -> target.goal().threshold().numerator())
            .sum();
    assertThat(sum).isEqualTo(20_100);
  }

  @Test
  void everySubsidyStandsUnderOneMeasure() {
    assertThat(PLAN.measures().stream().flatMap(measure -> measure.subsidies().stream()))
        .containsExactlyInAnyOrderElementsOf(SUBSIDIES);
  }

  @Test
  void everyMeasureDoesSomethingAndHasWordsInBothLanguages() {
    for (Measure measure : PLAN.measures()) {
      long parts =
          Stream.of(measure.subsidies(), measure.rights(), measure.targets(), measure.commitments())
              .mapToLong(List::size)
              .sum();
      assertThat(parts).as(measure.id()).isPositive();
      assertThat(measure.departments()).as(measure.id()).isNotEmpty();
      assertThat(measure.summary().zh()).matches(".*\\p{IsHan}.*");
      assertThat(measure.summary().en()).doesNotContainPattern("\\p{IsHan}");
    }
  }

  @Test
  void everythingIsReachedByASentence() {
    assertThat(reached(Sentence::computed).stream().map(name -> name.split("\\.")[0]))
        .containsAll(SUBSIDIES);
    assertThat(reached(Sentence::targets)).isEqualTo(TARGETS.keySet());
    assertThat(reached(Sentence::rights)).hasSize(PLAN.rights().size()).hasSize(5);
    assertThat(reached(Sentence::commitments)).hasSize(PLAN.commitments().size()).hasSize(79);
    assertThat(reached(Sentence::unmodelled)).hasSize(PLAN.unmodelled().size()).hasSize(23);
  }

  @Test
  void whatAMeasureListsIsReachedBySentencesOfItsArticleAndNothingElse() {
    for (Measure measure : PLAN.measures()) {
      List<Sentence> own = sentencesOf(measure);
      String id = measure.id();
      assertThat(parts(own, Sentence::computed).stream().map(name -> name.split("\\.")[0]))
          .as(id)
          .hasSameElementsAs(measure.subsidies());
      assertThat(parts(own, Sentence::rights)).as(id).hasSameElementsAs(measure.rights());
      assertThat(parts(own, Sentence::targets)).as(id).hasSameElementsAs(measure.targets());
      assertThat(parts(own, Sentence::commitments)).as(id).hasSameElementsAs(measure.commitments());
      assertThat(parts(own, Sentence::unmodelled)).as(id).hasSameElementsAs(measure.unmodelled());
    }
  }

  @Test
  void theLastSentenceOfAMeasureSaysWhoAnswersForIt() {
    for (Measure measure : PLAN.measures()) {
      String article = measure.clause().article() + "#";
      List<Sentence> own =
          sentencesOf(measure).stream().filter(one -> one.at().startsWith(article)).toList();
      assertThat(own.get(own.size() - 1).departments())
          .as(measure.id())
          .containsExactlyElementsOf(measure.departments());
    }
  }

  @Test
  void aRowOfTheAnnexNamesTheLeadDepartmentOfItsTarget() {
    for (Target target : PLAN.targets()) {
      if (target.clause().article().startsWith("附件")) {
        Sentence row = sentence(target.clause().article() + "#1");
        assertThat(row.targets()).containsExactly(target.id());
        assertThat(row.departments()).as(target.id()).isEqualTo(target.departments());
      }
    }
    assertThat(sentence("附件(18)#1").targets()).isEmpty();
    assertThat(sentence("附件(18)#1").commitments()).containsExactly("training-of-others");
  }

  @Test
  void aSentenceIsFrameOrStandsForSomethingAndNeverBoth() {
    for (Sentence sentence : PLAN.coverage().sentences()) {
      boolean stands =
          Stream.of(
                  sentence.computed(),
                  sentence.targets(),
                  sentence.rights(),
                  sentence.commitments(),
                  sentence.departments())
              .anyMatch(list -> !list.isEmpty());
      assertThat(sentence.frame()).as(sentence.at()).isNotEqualTo(stands);
    }
  }

  @Test
  void printedNamesOfOneDepartmentAreOneAndOthersStayApart() {
    assertThat(PLAN.department("区人社局")).isEqualTo(PLAN.department("区人力社保局"));
    assertThat(PLAN.department("区建管中心")).isEqualTo(PLAN.department("区建筑业管理服务中心"));
    assertThat(PLAN.department("区教育局")).isEqualTo(PLAN.department("区教体局"));
    assertThat(PLAN.department("区退伍军人事务局")).isEqualTo(PLAN.department("区退役军人事务局"));
    assertThat(PLAN.department("区财政局（国资办）")).isEqualTo(PLAN.department("区财政局"));
    assertThat(PLAN.department("区建设局")).isNotEqualTo(PLAN.department("区建管中心"));
    assertThat(PLAN.department("区委人才办")).isNotEqualTo(PLAN.department("区委组织部"));
  }

  @Test
  void itIsTheSameWrittenAndReadBack() {
    PlanWriter writer = new PlanWriter();
    byte[] plan = writer.write(PLAN).getBytes(StandardCharsets.UTF_8);
    byte[] coverage = writer.writeCoverage(PLAN).getBytes(StandardCharsets.UTF_8);
    assertThat(Plans.parse(PLAN.source(), plan, coverage)).isEqualTo(PLAN);
  }

  /** Those of its article; the annex divides what M7 asks for. */
  private static List<Sentence> sentencesOf(Measure measure) {
    String article = measure.clause().article() + "#";
    return PLAN.coverage().sentences().stream()
        .filter(
            sentence ->
                sentence.at().startsWith(article)
                    || measure.id().equals("M7") && sentence.at().startsWith("附件("))
        .toList();
  }

  private static Sentence sentence(String at) {
    return PLAN.coverage().sentences().stream()
        .filter(sentence -> sentence.at().equals(at))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> reached(Function<Sentence, List<String>> kind) {
    return parts(PLAN.coverage().sentences(), kind);
  }

  private static Set<String> parts(
      List<Sentence> sentences, Function<Sentence, List<String>> kind) {
    return sentences.stream()
        .flatMap(sentence -> kind.apply(sentence).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
