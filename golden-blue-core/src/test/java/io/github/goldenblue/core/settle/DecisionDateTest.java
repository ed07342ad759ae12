package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The decision date never goes back along a ledger, in memory or after it was written. */
class DecisionDateTest {
  private static final GoldenBlue BLUE = Books.usual();

  @Test
  void itStaysWhenThePendingClaimOfThatDayIsReplacedInABatchWithoutADate() {
    Settling settling = new Settling(BLUE);
    settling.batchOn("2023-06-01", BonusClaim.like("a").build());
    settling.batch(BonusClaim.like("a").at("500").build());
    LedgerJson json = new LedgerJson();
    Ledger read =
        Ledger.of(settling.ledger().entries().stream().map(json::write).map(json::read).toList());
    assertThat(read.decidedOn()).contains(LocalDate.parse("2023-06-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.withBatch(Optional.of(LocalDate.parse("2023-05-31"))));
  }

  @Test
  void aStepNeedsABatchThatIsBegunForItsDate() {
    Settlement settlement = BLUE.settlement(Optional.of(LocalDate.parse("2023-06-01")));
    BonusClaim claim = BonusClaim.like("a").at("500").build();
    assertThatIllegalArgumentException().isThrownBy(() -> settlement.step(Ledger.EMPTY, claim));
    Ledger undated = Ledger.EMPTY.withBatch(Optional.empty());
    assertThatIllegalArgumentException().isThrownBy(() -> settlement.step(undated, claim));
    Ledger dated = Ledger.EMPTY.withBatch(Optional.of(LocalDate.parse("2023-06-01")));
    assertThat(settlement.step(dated, claim).ledger().entry("a")).isPresent();
  }
}
