package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Relations that are not kept are found by the law for them. */
class BrokenRelationsTest {
  private static final String BOOK =
      """
      {"format": "golden-blue/rates/1", "district": "110101", "documents": {"T": {"title": "Toy"}},
       "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {
        "outing": {
         "conditions": {"invited": "NONE", "not-paid-elsewhere": "NONE"},
         "items": {
           "fee": {"pay": "guide", "rate": {"table": {"by": "place",
             "rows": {"NEAR": 100, "FAR": 200, "NOWHERE": 300, "ABROAD": 400}}}},
           "month": {"pay": "host", "per": "MONTH", "rate": 0},
           "insurance": {"pay": "guide", "rate": 0}},
         "caps": {%s}},
        "crew": {
         "conditions": {"rested": "NONE", "min-members": "NONE"},
         "items": {"wage": {"pay": "person", "rate": 150}}}},
       "relations": {%s}}]}
      """;
  private static final String OUTING = "{\"subsidy\":\"outing\",\"holder\":[\"guide\"]}";
  private static final String CREW = "{\"subsidy\":\"crew\",\"holder\":[\"person\"]}";

  private static GoldenBlue under(String caps, String relations) {
    return Toy.with(BOOK.formatted(caps, relations), new Outing(), new Crew());
  }

  private static String relation(String kind, String fields) {
    return "\"r\":{\"kind\":\"%s\",\"period\":\"PLAN\",%s}".formatted(kind, fields);
  }

  /** Settles each claim as if it were the first, and shows what {@code fault} leaves. */
  private static Engine forgetting(GoldenBlue goldenBlue, UnaryOperator<Decision> fault) {
    Engine keeping = Engine.of(goldenBlue);
    return new FaultyEngine() {
      @Override
      public Assessment assess(Claim claim) {
        return keeping.assess(claim);
      }

      @Override
      public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
        List<Decision> decisions = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (Claim claim : Scene.inOrder(batch)) {
          SettledBatch alone = keeping.settle(Ledger.EMPTY, List.of(claim));
          alone.decisions().stream().map(fault).forEach(decisions::add);
          entries.addAll(alone.ledger().entries());
        }
        return new SettledBatch(decisions, List.of(), ledger.with(entries));
      }
    };
  }

  private static String broken(Engine engine, GoldenBlue goldenBlue) {
    List<Claim> claims =
        RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO).among(3, 2).list(1, 40);
    BrokenLaw broken =
        catchThrowableOfType(BrokenLaw.class, () -> Laws.of(engine).relationsHold(claims));
    assertThat(broken).as("the law that is broken").isNotNull();
    return String.valueOf(broken.getMessage());
  }

  private static String forgotten(String caps, String relations) {
    GoldenBlue goldenBlue = under(caps, relations);
    return broken(forgetting(goldenBlue, decision -> decision), goldenBlue);
  }

  @Test
  void aSecondMemberThatIsPaidIsFound() {
    String members = "\"members\":[%s,%s]".formatted(OUTING, CREW);
    assertThat(forgotten("", relation("EXCLUSIVE", members))).contains("is paid beside [");
  }

  @Test
  void moreThanTheHighestIsFound() {
    String members = "\"members\":[%s,%s],\"later\":\"DIFFERENCE\"".formatted(OUTING, CREW);
    assertThat(forgotten("", relation("HIGHEST", members)))
        .containsPattern("[0-9]+ \\+ [0-9]+ of ");
  }

  @Test
  void aLowerRankAfterAHigherIsFound() {
    String ranks =
        """
        "up":{"items":["fee"],"holder":["guide"],"period":"PLAN","accumulator":
          {"max":"place","order":["NEAR","FAR","NOWHERE","ABROAD"]}}""";
    assertThat(forgotten(ranks, "")).contains("a lower rank after a higher");
  }

  @Test
  void whatIsPaidBeforeItsPrerequisiteIsFound() {
    GoldenBlue asked =
        under("", relation("PREREQUISITE", "\"first\":[%s],\"then\":[%s]".formatted(OUTING, CREW)));
    GoldenBlue turned =
        under("", relation("PREREQUISITE", "\"first\":[%s],\"then\":[%s]".formatted(CREW, OUTING)));
    Engine engine =
        new FaultyEngine() {
          @Override
          public Assessment assess(Claim claim) {
            return asked.assess(claim);
          }

          @Override
          public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
            return turned.settle(ledger, batch);
          }
        };
    assertThat(broken(engine, asked)).contains("nothing of {outing=");
  }

  @Test
  void aRelationThatIsNotShownIsFound() {
    String members = "\"members\":[%s,%s]".formatted(OUTING, CREW);
    GoldenBlue goldenBlue = under("", relation("EXCLUSIVE", members));
    UnaryOperator<Decision> hiding =
        decision -> Planted.copy(decision).relations(List.of()).build();
    assertThat(broken(forgetting(goldenBlue, hiding), goldenBlue)).contains("shows []");
  }
}
