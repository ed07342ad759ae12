package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.testkit.LawReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import tools.jackson.databind.JsonNode;

/** A run of the laws of a county ends with a report of what held and how far that goes. */
class ConformanceTest {
  private static final int TRIES = 6;
  private static final County COUNTY = County.of(HillCounty.class);
  private static final County WITH_CASES = COUNTY.cases("hill-county.cases.json");

  /** The laws of the toy, for an engine that pays a fen too much. */
  static class BrokenCounty implements CountyLaws {
    @Override
    public County county() {
      return WITH_CASES;
    }

    @Override
    public Laws laws() {
      return Laws.of(FaultyEngine.withDecisions(Planted::oneFenMoreIfGranted));
    }

    @Override
    public RandomClaims claims() {
      return Toy.CLAIMS;
    }

    @Override
    public void noCapIsEverExceeded(long seed, int size) {
      // left out, so that it is not run
    }
  }

  /** A county that is on no path. */
  static class UnloadedCounty implements CountyLaws {
    @Override
    public County county() {
      return COUNTY;
    }
  }

  private static LawReport law(Level level, Status status) {
    Bilingual sentence = new Bilingual("一条", "one");
    return new LawReport(level + "" + status, sentence, level, status, 20, Optional.empty());
  }

  private static JsonNode law(Map<String, JsonNode> laws, String id) {
    return Objects.requireNonNull(laws.get(id), id);
  }

  private static Level level(County county, Status loaded, Status lawful, Status proved) {
    List<LawReport> laws =
        List.of(law(Level.LOADED, loaded), law(Level.LAWFUL, lawful), law(Level.PROVED, proved));
    return new Conformance("hill", county, Optional.empty(), laws).level();
  }

  @Test
  void aLevelIsReachedOnlyWithAllBelowIt() {
    Status held = Status.HELD;
    assertThat(level(WITH_CASES, held, held, held)).isEqualTo(Level.PROVED);
    assertThat(level(WITH_CASES, held, held, Status.BROKEN)).isEqualTo(Level.LAWFUL);
    assertThat(level(WITH_CASES, held, Status.BROKEN, held)).isEqualTo(Level.LOADED);
    assertThat(level(WITH_CASES, held, Status.NOT_RUN, held)).isEqualTo(Level.LOADED);
    assertThat(level(WITH_CASES, Status.BROKEN, held, held)).isEqualTo(Level.NONE);
    assertThat(level(COUNTY, held, held, held)).as("without cases").isEqualTo(Level.LAWFUL);
  }

  private static TestExecutionSummary run(Class<?> county) {
    System.setProperty(CountyTries.PROPERTY, Integer.toString(TRIES));
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(county)).build(),
            summary);
    System.clearProperty(CountyTries.PROPERTY);
    return summary.getSummary();
  }

  /** Nobody brings subsidies here, so the county does not load; and these tests are not pure. */
  @Test
  void ofACountyThatDoesNotLoadOnlyTheLawsOfLoadingAreTried() {
    TestExecutionSummary summary = run(UnloadedCounty.class);
    assertThat(summary.getFailures())
        .extracting(failure -> failure.getTestIdentifier().getDisplayName())
        .containsExactlyInAnyOrder("providersAreFound", "booksAreSound", "codeIsPure");
    assertThat(summary.getTestsSucceededCount()).isZero();
    assertThat(summary.getTestsSkippedCount()).isGreaterThan(20);
  }

  @Test
  void aBrokenLawIsInTheReportWithItsCounterexample() throws IOException {
    assertThat(run(BrokenCounty.class).getTestsFailedCount()).isPositive();

    Path folder = ConformanceFile.folder(BrokenCounty.class);
    JsonNode json =
        CaseReader.tree(Files.readString(folder.resolve("conformance-hill-county.json")));
    assertThat(json.path("format").asString("")).isEqualTo("golden-blue/conformance/1");
    Map<String, JsonNode> laws =
        json.path("laws")
            .valueStream()
            .collect(Collectors.toMap(law -> law.path("id").asString(""), Function.identity()));

    JsonNode broken = law(laws, "paymentsAddUp");
    assertThat(broken.path("status").asString("")).isEqualTo("broken");
    assertThat(broken.path("counterexample").asString(""))
        .startsWith("broken: payments are never negative and add up")
        .contains("\"claim\": {\"subsidy\"", "\"decision\": {\"outcome\":\"GRANTED\"");
    JsonNode held = law(laws, "jsonKeepsAHistory");
    assertThat(held.path("status").asString("")).isEqualTo("held");
    assertThat(held.path("tries").asInt(0)).isEqualTo(TRIES / 2);
    assertThat(law(laws, "noCapIsEverExceeded").path("status").asString("")).isEqualTo("not-run");

    assertThat(Files.readString(folder.resolve("conformance-hill-county.txt")))
        .contains("不成立：支付从不为负，且加总无误", "broken: payments are never negative and add up")
        .contains("未检验：任何上限都不被突破", "not run: no cap is ever exceeded");
  }
}
