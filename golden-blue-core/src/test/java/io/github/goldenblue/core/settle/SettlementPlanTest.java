package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which claims of a batch hang together, and that those that do not are settled apart. */
class SettlementPlanTest {
  /** 100 a head, up to 1,000 a year for an agency. */
  private static final GoldenBlue BONUS =
      Books.under(
          Books.bonus("100", Books.cap("year", "head", "YUAN", 1_000, "agency", "CALENDAR_YEAR")));

  @Test
  void claimsOfOneAgencyAreApartWhileItsCapDoesNotRunShort() {
    assertThat(parts(BONUS, bonus("a", 5), bonus("b", 5))).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void claimsOfOneAgencyHangTogetherWhereItsCapRunsShort() {
    assertThat(parts(BONUS, bonus("a", 5), bonus("b", 6), bonus("c", 1, "B")))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatWasUsedBeforeTheBatchCounts() {
    Ledger before = BONUS.settle(Ledger.EMPTY, List.of(bonus("before", 2))).ledger();
    Apart apart = Apart.of(BONUS.settlement(), before, List.of(bonus("a", 5), bonus("b", 5)));
    assertThat(apart.plan().parts()).containsExactly(List.of(0, 1));
  }

  @Test
  void claimsOfOneIdHangTogether() {
    assertThat(parts(BONUS, bonus("a", 1), bonus("a", 2, "B"))).containsExactly(List.of(0, 1));
  }

  @Test
  void aReversalHangsOnWhatItTakesBack() {
    Claim back = MoneyBooks.cited("back", "a").build();
    assertThat(parts(BONUS, bonus("a", 1), bonus("b", 1), back))
        .contains(List.of(1))
        .anySatisfy(part -> assertThat(part).hasSize(2));
  }

  @Test
  void aDecisionApartStillSaysWhatOthersUsedBeforeIt() {
    Apart apart = Apart.of(BONUS.settlement(), Ledger.EMPTY, List.of(bonus("a", 3), bonus("b", 4)));
    Decision second = apart.settled().decisions().get(1);
    assertThat(apart.plan().parts()).hasSize(2);
    assertThat(Settling.use(second, "year").usedBefore()).isEqualTo(300_00);
  }

  /** It takes nothing of the company's cap, which others of the batch fill to the last yuan. */
  @Test
  void aClaimThatIsExhaustedByOneCapIsToldThatAnotherIsFullToo() {
    GoldenBlue crews =
        Books.under(
            Books.crew(
                List.of("0", "5", "0", Books.band(0, 10, "baseDetermined"), "0"),
                Books.cap("person", "join", "YUAN", 5, "person", "LIFE"),
                Books.cap("company", "base", "YUAN", 10, "company", "LIFE")));
    Ledger before = crews.settle(Ledger.EMPTY, List.of(crew("0", "P", 0))).ledger();
    List<Claim> batch = List.of(crew("a", "Q", 10), crew("b", "P", 0));
    SettledBatch plain = crews.settle(before, batch);
    Outcome.Exhausted second = (Outcome.Exhausted) plain.decisions().get(1).outcome();
    assertThat(second.by()).extracting(CapUse::cap).containsExactly("person", "company");
    Apart.same(Apart.of(crews.settlement(), before, batch).settled(), plain);
  }

  @Test
  void aPlanInAtMostSoManyPartsKeepsEveryClaim() {
    Claim[] claims = IntStream.range(0, 10).mapToObj(i -> bonus("c" + i, 1)).toArray(Claim[]::new);
    SettlementPlan three =
        Apart.of(BONUS.settlement(), Ledger.EMPTY, List.of(claims)).plan().inAtMost(3);
    assertThat(three.parts()).hasSize(3).allSatisfy(part -> assertThat(part).isSorted());
    assertThat(three.parts().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10).boxed().toList());
    assertThatThrownBy(() -> three.inAtMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a plan in 0 parts, expected one or more");
  }

  @Test
  void severalThreadsSettleManyClaimsAsOneDoes() {
    Random random = new Random(1);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      String agency = "A" + random.nextInt(2_000);
      claims.add(bonus("c" + (i - random.nextInt(2)), random.nextInt(4), agency));
    }
    SettledBatch one = BONUS.settle(Ledger.EMPTY, claims);
    assertThat(one.rejections()).isNotEmpty();
    assertThat(one.decisions()).hasSizeGreaterThan(10_000);
    Apart.same(inParts(claims, 3), one);
  }

  @Test
  void whatFailsOnAnotherThreadFailsAsOnThisOne() {
    Claim broken =
        new Claim() {
          @Override
          public String subsidy() {
            throw new IllegalStateException("a broken claim");
          }

          @Override
          public String id() {
            return "broken";
          }

          @Override
          public District district() {
            return District.of("330604");
          }

          @Override
          public LocalDate on() {
            return LocalDate.of(2022, 1, 1);
          }
        };
    assertThatThrownBy(() -> inParts(List.of(broken, bonus("a", 3)), 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a broken claim");
  }

  @Test
  void aBatchWithoutClaimsLeavesTheLedgerAsItWas() {
    SettledBatch settled = inParts(List.of(), 2);
    assertThat(settled.ledger()).isSameAs(Ledger.EMPTY);
    assertThat(settled.decisions()).isEmpty();
  }

  @Test
  void aDecisionDateDoesNotGoBackInPartsEither() {
    LocalDate day = LocalDate.of(2022, 5, 1);
    Ledger before = Ledger.EMPTY.withBatch(Optional.of(day));
    Settlement earlier = BONUS.settlement(Optional.of(day.minusDays(1)));
    assertThatThrownBy(() -> earlier.settleInParts(before, List.of(), 2, Runnable::run))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a batch decided on 2022-04-30 after one decided on 2022-05-01");
  }

  private static SettledBatch inParts(List<Claim> claims, int parts) {
    return BONUS.settlement().settleInParts(Ledger.EMPTY, claims, parts, ForkJoinPool.commonPool());
  }

  private static List<List<Integer>> parts(GoldenBlue blue, Claim... batch) {
    return Apart.of(blue.settlement(), Ledger.EMPTY, List.of(batch)).plan().parts();
  }

  private static Claim bonus(String id, int heads) {
    return bonus(id, heads, "A");
  }

  private static Claim bonus(String id, int heads, String agency) {
    return BonusClaim.like(id).agency(OrganisationId.of(agency)).heads(heads).build();
  }

  private static Claim crew(String id, String person, int base) {
    return CrewClaim.like(id)
        .months(1)
        .base(Yuan.of(base))
        .with(Member.like(person).heads(1))
        .build();
  }
}
