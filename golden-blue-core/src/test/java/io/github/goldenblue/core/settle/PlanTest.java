package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** What one plan paid does not count in the next; the cap is used up by the first claim. */
class PlanTest {
  private static final BonusClaim FIRST = BonusClaim.like("a").on("2022-06-01").build();

  @Test
  void aCapOfAPlanStartsAnewInTheNextPlan() {
    Settling settling = settling("PLAN", "'plan':'2022',", "'plan':'2025',", "2025-01-01");
    Decision first = settling.one(FIRST);
    Decision second = settling.one(BonusClaim.like("b").on("2025-06-01").build());
    assertThat(paid(first)).isEqualTo(Yuan.of(5_000));
    assertThat(paid(second)).isEqualTo(Yuan.of(5_000));
    assertThat(use(second, "once").usedBefore()).isZero();
    assertThat(use(first, "once").period()).isEqualTo("PLAN");
    assertThat(use(second, "once").period()).isEqualTo("PLAN");
  }

  @Test
  void aCapOfAPlanGoesOnInTheNextEditionOfThatPlan() {
    Settling settling = settling("PLAN", "'plan':'2022',", "'plan':'2022',", "2025-01-01");
    settling.one(FIRST);
    assertThat(isExhausted(settling, "2025-06-01")).isTrue();
  }

  @Test
  void editionsThatNameNoPlanShareOne() {
    Settling settling = settling("PLAN", "", "", "2025-01-01");
    settling.one(FIRST);
    assertThat(isExhausted(settling, "2025-06-01")).isTrue();
  }

  @Test
  void aPlanDoesNotDivideACalendarYearOrALife() {
    Settling year = settling("CALENDAR_YEAR", "'plan':'2022',", "'plan':'2025',", "2022-07-01");
    assertThat(use(year.one(FIRST), "once").period()).isEqualTo("2022");
    assertThat(isExhausted(year, "2022-08-01")).isTrue();
    Settling life = settling("LIFE", "'plan':'2022',", "'plan':'2025',", "2025-01-01");
    life.one(FIRST);
    assertThat(isExhausted(life, "2025-06-01")).isTrue();
  }

  private static boolean isExhausted(Settling settling, String on) {
    Decision second = settling.one(BonusClaim.like("b").on(on).build());
    return second.outcome().kind() == OutcomeKind.EXHAUSTED;
  }

  private static Settling settling(String period, String plan, String next, String nextFrom) {
    String cap = Books.cap("once", "head", "YUAN", 5_000, "agency", period);
    String section = "'subsidies':{" + Books.bonus("500", cap) + "}";
    return new Settling(
        Books.goldenBlue(
            Books.book(
                "330604",
                Books.editionOf("2022-01-01", plan + section),
                Books.editionOf(nextFrom, next + section))));
  }
}
