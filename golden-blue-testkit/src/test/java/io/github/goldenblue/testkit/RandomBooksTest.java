package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.RelationUse;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every law holds whatever shapes, caps, pools and relations a rate book sets. */
class RandomBooksTest {
  private static final int BOOKS = Integer.getInteger("golden-blue.books", 150);

  @Test
  void everyLawHolds() {
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBook book = new RandomBook(seed);
      GoldenBlue goldenBlue = book.load();
      try {
        Laws.of(goldenBlue).all(claims(goldenBlue).list(seed, 20));
      } catch (BrokenLaw broken) {
        throw new AssertionError("book " + seed + ": " + book, broken);
      }
    }
  }

  /** Else the laws above would say nothing. */
  @Test
  void everyKindOfRelationIsMetAndLeavesNothingSometimes() {
    Set<RelationKind> met = EnumSet.noneOf(RelationKind.class);
    Set<RelationKind> full = EnumSet.noneOf(RelationKind.class);
    for (int seed = 0; seed < 60; seed++) {
      GoldenBlue goldenBlue = new RandomBook(seed).load();
      for (Decision decision :
          goldenBlue.settle(Ledger.EMPTY, claims(goldenBlue).list(seed, 20)).decisions()) {
        decision.relations().stream().filter(u -> u.taken() > 0).forEach(u -> met.add(u.kind()));
        if (decision.outcome() instanceof Outcome.Exhausted exhausted) {
          exhausted.relations().stream().map(RelationUse::kind).forEach(full::add);
        }
      }
    }
    assertThat(met).containsExactlyInAnyOrder(RelationKind.values());
    assertThat(full).containsExactly(RelationKind.EXCLUSIVE, RelationKind.HIGHEST);
  }

  private static RandomClaims claims(GoldenBlue goldenBlue) {
    return RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO).among(3, 2);
  }
}
