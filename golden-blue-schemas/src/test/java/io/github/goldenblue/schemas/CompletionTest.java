package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.rates.NeededTerms;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An editor offers what belongs where the cursor is, and nothing of other subsidies. */
class CompletionTest {
  private static final Completion BOOK = new Completion(Loaded.schemas(Loaded.BUILT_IN).rateBook());
  private static final Completion CLAIM = new Completion(Loaded.schemas(Loaded.BUILT_IN).claim());
  private static final String HALF =
      """
      {"format": "golden-blue/rates/1", "editions": [{"subsidies": {"%s": {
        "conditions": {}, "items": {}}}}]}
      """;

  @TestFactory
  Stream<DynamicTest> theConditionsAndItemsOfASubsidyAreOffered() {
    return Loaded.BUILT_IN.subsidies().all().stream()
        .map(subsidy -> DynamicTest.dynamicTest(subsidy.id(), () -> checkNames(subsidy)));
  }

  private static void checkNames(Subsidy<?> subsidy) {
    NeededTerms needed = NeededTerms.of(subsidy.rates());
    String half = HALF.formatted(subsidy.id());
    Object[] section = {"editions", 0, "subsidies", subsidy.id()};
    assertThat(BOOK.names(half, with(section, "conditions")))
        .isEqualTo(new TreeSet<>(needed.conditions().keySet()));
    assertThat(BOOK.names(half, with(section, "items")))
        .isEqualTo(new TreeSet<>(needed.units().keySet()));
    Set<String> facts = new TreeSet<>(Set.of("subsidy"));
    subsidy.facts().all().stream().map(Fact::name).forEach(facts::add);
    assertThat(CLAIM.names("{\"subsidy\": \"" + subsidy.id() + "\"}")).isEqualTo(facts);
  }

  @Test
  void aHalfWrittenInternshipIsCompleted() {
    Object[] path = {"editions", 0, "subsidies", "internship"};
    String half = HALF.formatted("internship");
    assertThat(BOOK.names(half, with(path, "conditions"))).containsExactly("over-a-month");
    assertThat(BOOK.names(half, with(path, "items")))
        .containsExactly(
            "board-and-lodging",
            "commercial-insurance",
            "internship",
            "transport",
            "work-injury-insurance");
    assertThat(BOOK.values(half, with(path, "items", "transport", "pay")))
        .containsExactly("enterprise", "intern");
  }

  @Test
  void theValuesOfAFactAreOfferedAsTheRowsOfItsTable() {
    String half =
        """
        {"editions": [{"subsidies": {"stable-employment": {"items": {
          "transport": {"rate": {"table": {"by": "origin", "rows": {}}}}}}}}]}
        """;
    Object[] table = {
      "editions", 0, "subsidies", "stable-employment", "items", "transport", "rate", "table"
    };
    assertThat(BOOK.names(half, with(table, "rows")))
        .containsExactly("IN_DISTRICT", "IN_PROVINCE", "OUT_OF_PROVINCE");
    assertThat(BOOK.values(half, with(table, "by")))
        .contains("origin", "hiredOn.month", "district.wageTier")
        .doesNotContain("programme", "recruits");
  }

  @Test
  void everySubsidyIsOfferedToClaim() {
    assertThat(CLAIM.values("{}", "subsidy"))
        .containsAll(Loaded.BUILT_IN.subsidies().ids())
        .contains("reversal")
        .hasSize(Loaded.BUILT_IN.subsidies().ids().size() + 1);
    assertThat(CLAIM.names("{}")).containsExactly("subsidy");
  }

  @Test
  void whatACountyAsksForIsOffered() {
    Completion ofCounties = new Completion(Loaded.schemas(Loaded.WITH_COUNTIES).claim());
    String claim = "{\"subsidy\": \"internship\", \"extra\": {}}";
    assertThat(ofCounties.names(claim, "extra")).contains("subArea", "retained");
    assertThat(ofCounties.values(claim, "extra", "subArea")).contains("FIRST", "SECOND");
    assertThat(CLAIM.names(claim, "extra")).isEmpty();
  }

  private static Object[] with(Object[] path, Object... more) {
    return Stream.concat(Stream.of(path), List.of(more).stream()).toArray();
  }
}
