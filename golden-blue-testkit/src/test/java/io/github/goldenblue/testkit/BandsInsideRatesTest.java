package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is determined is the band, which is not the whole rate, nor that of every part. */
class BandsInsideRatesTest {
  private static final String BOOK =
      """
      {"format": "golden-blue/rates/1", "district": "110101", "documents": {"T": {"title": "Toy"}},
       "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {"crew": {
         "conditions": {"rested": "NONE", "min-members": "NONE"},
         "items": {"wage": {"pay": "person", "rate": %s}}}}}]}
      """;
  private static final String BAND = "{\"band\": [0, 100], \"determinedBy\": \"wageDetermined\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sum\": [200, BAND]}",
        "{\"sum\": [BAND], \"floor\": 300}",
        "{\"sum\": [BAND], \"ceiling\": 50}",
        "{\"table\": {\"by\": \"tired\", \"rows\": {\"true\": null, \"false\": BAND}}}",
        "{\"table\": {\"by\": \"tired\", \"rows\": {\"true\": 500, \"false\": BAND}}}",
      })
  void theyAreDeterminedInRandomClaimsAndKeepEveryLaw(String rate) {
    String book = BOOK.formatted(rate.replace("BAND", BAND));
    GoldenBlue goldenBlue = Toy.with(book, new Crew());
    List<Claim> claims =
        RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO).among(4, 2).list(7, 24);
    assertThat(claims)
        .anyMatch(claim -> members(claim).stream().anyMatch(m -> m.wageDetermined().isPresent()))
        .anyMatch(
            claim ->
                goldenBlue.assess(claim).lines().stream().anyMatch(l -> !l.openBands().isEmpty()));
    Laws.of(goldenBlue).all(claims);
  }

  private static List<CrewClaim.Member> members(Claim claim) {
    return ((CrewClaim) claim).members();
  }
}
