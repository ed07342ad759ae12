package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Faults planted in the book of a small county are each caught, and told where they are. */
class PlantedBookFaultsTest {
  private static final String SECTION = "editions[0].subsidies.outing.";

  @Test
  void everyRuleOfTheBookAsItIsIsHeldByACase() {
    assertThat(HillCounty.held(HillCounty.CASES).unheld()).isEmpty();
    assertThat(failures(HillCounty.BOOK)).isEmpty();
  }

  @Test
  void aCapThatIsDroppedFailsItsCase() {
    assertThat(failures(withoutCap()))
        .singleElement()
        .asString()
        .contains("A host is paid no more in a year than its cap.")
        .contains("$.amount.low: expected 2000, found 7500.00");
  }

  @Test
  void aCapThatNoCaseHoldsIsToldWithItsClauseAndACase() {
    String told = told("caps.host-year: left out", "no more in a year");
    assertThat(told)
        .startsWith("no case notices " + SECTION + "caps.host-year: left out")
        .contains("clause: H 四, of 山地县出行补贴办法");
    assertThat(pasted(told)).satisfies(one -> tells(one, withoutCap()));
  }

  @Test
  void aBandThatIsWidenedFailsItsCase() {
    assertThat(failures(changed("[300, 500]", "[300, 800]")))
        .singleElement()
        .asString()
        .contains("A whole month waits", "$.amount.high: expected 600, found 900.00");
  }

  @Test
  void aBandThatNoCaseHoldsIsToldAtBothItsEnds() {
    String cases = without("A whole month waits");
    assertThat(HillCounty.held(cases).unheld())
        .allSatisfy(told -> assertThat(told).contains("items.month", "clause: H 三(二)"))
        .anySatisfy(told -> assertThat(told).contains("rate.band[0]: 300 → 299"))
        .anySatisfy(told -> assertThat(told).contains("rate.band[1]: 500 → 501"));
    tells(
        pasted(told("rate.band[1]: 500 → 501", "A whole month waits")),
        changed("[300, 500]", "[300, 501]"));
  }

  @Test
  void aHolderThatIsMisspeltIsRefusedAtItsPlace() {
    assertThatThrownBy(
            () -> HillCounty.with(changed("\"holder\": [\"host\"]", "\"holder\": [\"hots\"]")))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(SECTION + "caps.host-year.holder: found hots");
  }

  @Test
  void aStepEdgeThatIsOffByOneFailsItsCase() {
    assertThat(failures(changed("\"atLeast\": 10", "\"atLeast\": 11")))
        .allSatisfy(told -> assertThat(told).contains("expected 1500, found 1000.00"))
        .first()
        .asString()
        .contains("From ten heads on");
    assertThat(failures(changed("\"atLeast\": 10", "\"atLeast\": 9")))
        .singleElement()
        .asString()
        .contains("Nine heads", "expected 900, found 1350.00");
  }

  @Test
  void aStepEdgeThatNoCaseHoldsIsToldWithAClaimJustBelowIt() {
    String told = told("rate.steps.rows[1].atLeast: 10 → 9", "Nine heads");
    assertThat(told).contains("clause: H 三(一)").contains("\"heads\":9").doesNotContain("before");
    tells(pasted(told), changed("\"atLeast\": 10", "\"atLeast\": 9"));
  }

  @Test
  void aProviderWithoutAServicesFileIsToldWithTheLineThatIsMissing() {
    assertThatThrownBy(() -> ProvidersAreFound.check(HillCounty.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "META-INF/services/io.github.goldenblue.core.spi.RateBookProvider:\n  "
                + HillCounty.class.getName());
  }

  /** What is said of a rule, when the cases of which the name contains this are not there. */
  private static String told(String rule, String name) {
    return HillCounty.held(without(name)).unheld().stream()
        .filter(told -> told.contains(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String without(String name) {
    ArrayNode left = (ArrayNode) CaseReader.tree("[]");
    for (JsonNode one : CaseReader.tree(HillCounty.CASES)) {
      if (!one.path("name").asString().contains(name)) {
        left.add(one);
      }
    }
    assertThat(left.size()).isLessThan(CaseReader.tree(HillCounty.CASES).size());
    return left.toString();
  }

  private static String pasted(String told) {
    return "[" + told.substring(told.indexOf("{\"name\"")) + "]";
  }

  /** The case holds by the book as it is, and not by the other. */
  private static void tells(String cases, String otherBook) {
    assertThat(failures(HillCounty.with(HillCounty.BOOK), cases)).isEmpty();
    assertThat(failures(HillCounty.with(otherBook), cases)).hasSize(1);
  }

  private static String withoutCap() {
    return HillCounty.BOOK.replaceAll("(?s)\"host-year\": \\{.*?}", "");
  }

  private static String changed(String from, String to) {
    assertThat(HillCounty.BOOK).contains(from);
    return HillCounty.BOOK.replace(from, to);
  }

  private static List<String> failures(String book) {
    return failures(HillCounty.with(book), HillCounty.CASES);
  }

  private static List<String> failures(GoldenBlue goldenBlue, String cases) {
    List<String> failures = new ArrayList<>();
    Stream<DynamicTest> tests = CaseFile.tests(goldenBlue, "hill-county.cases.json", cases);
    tests.forEach(
        test -> {
          try {
            test.getExecutable().execute();
          } catch (Throwable failure) {
            failures.add(failure.getMessage());
          }
        });
    return failures;
  }
}
