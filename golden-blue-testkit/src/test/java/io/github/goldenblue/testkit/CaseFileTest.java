package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CaseFileTest {
  private static final String CLAIM =
      """
      {"subsidy": "outing", "id": "%s", "district": "110101", "on": "2023-05-01", "guide": "G",
       "host": "H", "place": "NEAR", "invited": true, "paidElsewhere": false, "heads": %s,
       "from": "2023-05-01", "to": "2023-05-03", "cost": 12.5}
      """;

  @TestFactory
  Stream<DynamicTest> goodCasesPass() {
    return CaseFile.tests(Toy.GOLDEN_BLUE, CaseFileTest.class, "outing.cases.json");
  }

  private static List<DynamicTest> tests(String format, Object... claims) {
    return CaseFile.tests(Toy.GOLDEN_BLUE, "here", format.formatted(claims)).toList();
  }

  private static String claim(String id, Object heads) {
    return CLAIM.formatted(id, heads);
  }

  private static void assertFails(String message, String format, Object... claims) {
    List<DynamicTest> tests = tests(format, claims);
    assertThat(tests).hasSize(1);
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessage("case \"C\":\n  " + message);
  }

  private static void assertRefused(String message, String json) {
    assertThatThrownBy(() -> tests("%s", json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aDifferenceIsNamedWithItsPath() {
    assertFails(
        "$.amount.high: expected 912, found 912.50\n  $.payments[0].clauses: expected 1, found nothing",
        """
        [{"name": "C", "claim": %s, "decision": {"amount": {"low": 912.500, "high": 912},
          "payments": [{"item": "fee", "clauses": 1}, {"item": "insurance"}]}}]
        """,
        claim("1", 3));
  }

  @Test
  void listsMustBeAsLong() {
    assertThatThrownBy(
            () ->
                tests(
                        "[{\"name\": \"C\", \"claim\": %s, \"decision\": {\"payments\": []}}]",
                        claim("1", 3))
                    .get(0)
                    .getExecutable()
                    .execute())
        .hasMessageContaining("$.payments: expected 0 elements, found 2");
  }

  @Test
  void claimsSettledBeforeCount() {
    String json =
        """
        [{"name": "C", "before": [%s, %s], "claim": %s, "decision":
          {"caps": [{"cap": "fee-year", "usedBefore": 1800, "taken": 900.0}, {"cap": "claims"}, {}]}}]
        """;
    DynamicTest test = tests(json, claim("1", 3), claim("2", 3), claim("3", 3)).get(0);
    assertThatCode(() -> test.getExecutable().execute()).doesNotThrowAnyException();
  }

  @Test
  void aClaimBeforeThatIsRejectedFails() {
    assertThatThrownBy(
            () ->
                tests(
                        "[{\"name\": \"C\", \"before\": [%s], \"claim\": %s, \"decision\": {}}]",
                        claim("1", -3), claim("2", 3))
                    .get(0)
                    .getExecutable()
                    .execute())
        .hasMessageContaining("before: 1 rejected")
        .hasMessageContaining("heads");
  }

  @Test
  void faultsAreComparedAsTheClaimWasWritten() {
    String json = "[{\"name\": \"C\", \"claim\": %s, \"faults\": [{\"path\": \"heads\"}]}]";
    for (Object heads : List.of("7.0", "\"7\"", "1e3", "null", "-1", "3, \"heads\": 4")) {
      DynamicTest test = tests(json, claim("1", heads)).get(0);
      assertThatCode(() -> test.getExecutable().execute())
          .as("" + heads)
          .doesNotThrowAnyException();
    }
    assertFails(
        "$: expected 1 elements, found 0: expected [{\"path\":\"heads\"}], found []",
        json,
        claim("1", 3));
  }

  @Test
  void aFileThatIsNoListOfCasesIsRefused() {
    assertRefused("no cases", "[]");
    assertRefused("expected START_ARRAY", "{}");
    assertRefused("[0] has no name", "[{\"claim\": {}, \"decision\": {}}]");
    assertRefused("\"C\" has no claim", "[{\"name\": \"C\", \"decision\": {}}]");
    assertRefused("either a decision or faults", "[{\"name\": \"C\", \"claim\": {}}]");
    assertRefused("keys other than", "[{\"name\": \"C\", \"claim\": {}, \"decisions\": {}}]");
    assertRefused(
        "two cases of the name C",
        "[{\"name\": \"C\", \"claim\": {}, \"decision\": {}},"
            + "{\"name\": \"C\", \"claim\": {}, \"decision\": {}}]");
    assertThatThrownBy(() -> CaseFile.tests(Toy.GOLDEN_BLUE, CaseFileTest.class, "none.cases.json"))
        .hasMessageContaining("no none.cases.json beside");
  }
}
