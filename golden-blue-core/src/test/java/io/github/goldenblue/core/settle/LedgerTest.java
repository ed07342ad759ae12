package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final CapKey ACCOUNT = new CapKey("330604", "agency-year", List.of("A"), "2022");

  @Test
  void settlingLeavesTheOldLedgerAsItWas() {
    Settling settling = new Settling(Books.usual());
    settling.one(BonusClaim.like("a").at("500").build());
    Ledger old = settling.ledger();
    List<LedgerEntry> entries = old.entries();
    for (int i = 0; i < 40; i++) {
      settling.one(BonusClaim.like("b" + i).at("500").build());
    }
    assertThat(old.entries()).isEqualTo(entries);
    assertThat(old.used(ACCOUNT)).isEqualTo(500_000);
    assertThat(old.batches()).isEqualTo(1);
    assertThat(settling.ledger().used(ACCOUNT)).isEqualTo(10_000_000);
    assertThat(Ledger.EMPTY.entries()).isEmpty();
  }

  @Test
  void everyOutcomeComesBackFromJson() {
    Settling settling = new Settling(Books.usual());
    settling.batchOn("2022-07-01", BonusClaim.like("paid \"1\"\n").heads(125).at("800").build());
    settling.batch(
        BonusClaim.like("exhausted").build(),
        BonusClaim.like("refused").heads(1).build(),
        BonusClaim.like("pending").on("2023-06-01").build());
    assertThat(read(settling.ledger())).isEqualTo(settling.ledger());
    assertThat(read(settling.ledger()).used(ACCOUNT)).isEqualTo(10_000_000);
    assertThat(read(settling.ledger()).decidedOn()).isEqualTo(settling.ledger().decidedOn());
  }

  @Test
  void aBatchThatDecidesNothingNewLeavesTheLedgerAsItWas() {
    Settling settling = new Settling(Books.usual());
    settling.batchOn("2022-07-01", BonusClaim.like("a").build());
    Ledger before = settling.ledger();
    settling.batchOn("2022-08-01", BonusClaim.like("a").build());
    assertThat(settling.ledger()).isSameAs(before);
    assertThat(settling.ledger().decidedOn()).hasToString("Optional[2022-07-01]");
    assertThat(read(before).decidedOn()).isEqualTo(before.decidedOn());
    assertThat(read(before).batches()).isEqualTo(before.batches());
  }

  @Test
  void aReferralComesBackFromJson() {
    Settling settling = new Settling(Books.under(Books.bonus("{'referTo':'the city'}")));
    settling.one(BonusClaim.like("a").build());
    assertThat(read(settling.ledger())).isEqualTo(settling.ledger());
  }

  @Test
  void twoEntriesOfOneIdAreRefused() {
    Settling settling = new Settling(Books.usual());
    settling.one(BonusClaim.like("a").build());
    List<LedgerEntry> entries = settling.ledger().entries();
    assertThatThrownBy(() -> Ledger.of(List.of(entries.get(0), entries.get(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
  }

  @Test
  void entriesThatOverflowAnAccountAreRefusedAsWrongInput() {
    LedgerEntry entry = entryWith("a", Long.MAX_VALUE);
    assertThatThrownBy(() -> Ledger.of(List.of(entry, entryWith("b", 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void entriesComeByBatchAndOnAndId() {
    Settling settling = new Settling(Books.usual());
    settling.batch(on("b", "2022-06-02"), on("z", "2022-06-01"), on("a", "2022-06-02"));
    settling.batch(on("first", "2022-01-01"));
    assertThat(settling.ledger().entries())
        .extracting(LedgerEntry::id)
        .containsExactly("z", "a", "b", "first");
  }

  @Test
  void stepDecidesInTheBatchThatIsOpen() {
    Settlement settlement = Books.usual().settlement();
    Ledger open = Ledger.EMPTY.withBatch(Optional.empty());
    Step first = settlement.step(open, BonusClaim.like("a").heads(125).at("800").build());
    Step second = settlement.step(first.ledger(), BonusClaim.like("b").at("800").build());
    assertThat(second.decision().outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(second.ledger().entry("b").orElseThrow().batch()).isEqualTo(1);
    assertThat(open.entries()).isEmpty();
  }

  @Test
  void theDecisionDateSurvivesWhereItsOnlyEntryIsReplacedInAnUndatedBatch() {
    Settling settling = new Settling(Books.usual());
    settling.batchOn("2022-07-01", BonusClaim.like("a").build());
    settling.one(BonusClaim.like("a").at("500").build());
    assertThat(settling.ledger().entry("a").orElseThrow().decidedOn())
        .hasToString("Optional[2022-07-01]");
    assertThat(read(settling.ledger()).decidedOn()).hasToString("Optional[2022-07-01]");
  }

  @Test
  void stepWithoutABatchBegunIsRefused() {
    Claim claim = BonusClaim.like("a").build();
    Settlement undated = Books.usual().settlement();
    assertThatThrownBy(() -> undated.step(Ledger.EMPTY, claim))
        .isInstanceOf(IllegalArgumentException.class);
    Settlement dated = Books.usual().settlement(Optional.of(LocalDate.of(2022, 7, 1)));
    Ledger open = Ledger.EMPTY.withBatch(Optional.empty());
    assertThatThrownBy(() -> dated.step(open, claim)).isInstanceOf(IllegalArgumentException.class);
  }

  private static LedgerEntry entryWith(String id, long taken) {
    Settling settling = new Settling(Books.usual());
    settling.one(BonusClaim.like(id).at("500").build());
    LedgerEntry entry = settling.ledger().entry(id).orElseThrow();
    PaidLine line = entry.lines().get(0);
    Taking taking = line.takings().get(0);
    return entry.withLines(
        List.of(
            new PaidLine(
                line.payee(),
                line.item(),
                line.part(),
                line.units(),
                line.rate(),
                line.amount(),
                line.decided(),
                List.of(new Taking(taking.key(), taking.unit(), taken)))));
  }

  private static Claim on(String id, String on) {
    return BonusClaim.like(id).on(on).build();
  }

  private static Ledger read(Ledger ledger) {
    LedgerJson json = new LedgerJson();
    return Ledger.of(ledger.entries().stream().map(json::write).map(json::read).toList());
  }
}
