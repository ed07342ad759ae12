package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCapTest {
  private static final String TWELVE = Books.cap("months", "top base", "MONTHS", 12, "company");

  @Test
  void aLineTakesUnitsFromTheFirstWhileThereIsRoom() {
    Settling settling = settling("100", TWELVE);
    Decision first = settling.one(CrewClaim.like("a").months(5).build());
    assertThat(paid(first)).isEqualTo(Yuan.of(5 * 100 + 5 * 10));
    assertThat(use(first, "months").taken()).isEqualTo(10);
    Decision second = settling.one(CrewClaim.like("b").months(5).build());
    assertThat(lineOf(second, "top").units()).isEqualTo(2);
    assertThat(paid(second)).isEqualTo(Yuan.of(200));
    assertThat(use(second, "months").left()).isZero();
  }

  @Test
  void itIsChargedForUnitsOfWhichAnythingIsPaid() {
    Settling settling =
        settling("100", TWELVE, Books.cap("top-yuan", "top", "YUAN", 350, "company"));
    Decision decision = settling.one(CrewClaim.like("a").months(9).build());
    assertThat(lineOf(decision, "top").units()).isEqualTo(9);
    assertThat(lineOf(decision, "top").amount().low()).isEqualTo(Yuan.of(350));
    assertThat(lineOf(decision, "base").units()).isEqualTo(8);
    assertThat(use(decision, "months").taken()).isEqualTo(4 + 8);
  }

  @Test
  void itIsChargedForUnitsThatAreDueAtNothing() {
    Settling settling = settling("0", TWELVE);
    Decision decision = settling.one(CrewClaim.like("a").months(9).build());
    assertThat(lineOf(decision, "top").amount().low()).isEqualTo(Yuan.ZERO);
    assertThat(lineOf(decision, "top").units()).isEqualTo(9);
    assertThat(lineOf(decision, "base").units()).isEqualTo(3);
    assertThat(use(decision, "months").left()).isZero();
  }

  @Test
  void aLineBroughtToNothingChargesNothingAndIsNotListed() {
    Settling settling = settling("100", TWELVE, Books.cap("none", "top", "YUAN", 0, "company"));
    Decision decision = settling.one(CrewClaim.like("a").months(9).build());
    assertThat(decision.payments()).extracting(Payment::item).doesNotContain("top");
    assertThat(use(decision, "months").taken()).isEqualTo(9);
    assertThat(settling.ledger().entry("a").orElseThrow().takings()).hasSize(1);
  }

  @Test
  void monthsAtOneRateAreOnePaymentAndNoMonthsAreNone() {
    Settling settling = settling("100", TWELVE);
    assertThat(settling.one(CrewClaim.like("a").months(0).build()).payments())
        .extracting(Payment::item)
        .containsExactly("join", "stay");
  }

  private static Settling settling(String top, String... caps) {
    return new Settling(Books.under(Books.crew(List.of(top, "0", "0", "10", "0"), caps)));
  }

  private static Payment lineOf(Decision decision, String item) {
    return decision.payments().stream()
        .filter(p -> p.item().equals(item))
        .findFirst()
        .orElseThrow();
  }
}
