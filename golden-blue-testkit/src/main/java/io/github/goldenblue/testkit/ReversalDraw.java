package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.Back;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Draws reversals of claims of a ledger: of all, of units, of money; now and then of too much, or
 * of what does not stand.
 *
 * @param goldenBlue what is loaded
 * @param random where from
 * @param ledger what was decided
 */
record ReversalDraw(GoldenBlue goldenBlue, SplittableRandom random, Ledger ledger) {
  private static final int SELDOM = 10;
  private static final String CLAUSE = "T";

  Optional<Reversal> next(String id) {
    boolean isOff = random.nextInt(SELDOM) == 0;
    List<LedgerEntry> open =
        ledger.entries().stream()
            .filter(entry -> isOff || (entry.isPaid() && entry.chain().later().isEmpty()))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(reversal(id, open.get(random.nextInt(open.size()))));
  }

  private Reversal reversal(String id, LedgerEntry entry) {
    Reversal.Builder reversal =
        Reversal.builder()
            .id(id)
            .district(entry.district())
            .on(entry.on().plusDays(random.nextInt(40)))
            .reverses(entry.id());
    Back back = ground(reversal, entry);
    List<PaidLine> paid =
        entry.lines().stream().filter(line -> line.amount().isPositive()).toList();
    if (!paid.isEmpty()) {
      PaidLine line = paid.get(random.nextInt(paid.size()));
      narrow(reversal, line, back);
      measure(reversal, line, back);
    }
    return reversal.build();
  }

  /** A ground of the rate book, mostly with what it says; else a clause. */
  private Back ground(Reversal.Builder reversal, LedgerEntry entry) {
    Back any = Back.values()[random.nextInt(Back.values().length)];
    Map<String, RecoveryTerms> grounds =
        goldenBlue
            .subsidies()
            .byId(entry.subsidy())
            .map(subsidy -> Ask.of(goldenBlue, subsidy, entry.district(), entry.on()).payment())
            .map(PaymentTerms::recoveries)
            .orElse(Map.of());
    if (grounds.isEmpty() || random.nextBoolean()) {
      reversal.clause(CLAUSE);
      return any;
    }
    List<Map.Entry<String, RecoveryTerms>> all = List.copyOf(grounds.entrySet());
    Map.Entry<String, RecoveryTerms> ground = all.get(random.nextInt(all.size()));
    reversal.ground(ground.getKey());
    return random.nextInt(SELDOM) == 0 ? any : ground.getValue().back();
  }

  /** Names item, payee and part of a line, or some of them. */
  private void narrow(Reversal.Builder reversal, PaidLine line, Back back) {
    boolean isWhole = back != Back.ALL && random.nextInt(SELDOM) > 0;
    if (isWhole || random.nextInt(3) == 0) {
      reversal.item(line.item());
    }
    if (isWhole || random.nextInt(3) == 0) {
      reversal.payee(line.payee().id());
    }
    if (isWhole || random.nextInt(3) == 0) {
      line.part().ifPresent(reversal::part);
    }
  }

  /** Up to what stands, and now and then beyond it. */
  private void measure(Reversal.Builder reversal, PaidLine line, Back back) {
    long beyond = random.nextInt(SELDOM) == 0 ? 1 : 0;
    if (back == Back.UNITS) {
      boolean isAll = random.nextInt(3) == 0;
      long units = isAll ? line.units() : 1 + random.nextLong(Math.max(1, line.units()));
      reversal.units(Math.toIntExact(units + beyond));
    } else if (back == Back.AMOUNT) {
      long fen = line.amount().fen();
      boolean isAll = random.nextInt(3) == 0;
      reversal.amount(Yuan.ofFen((isAll ? fen : 1 + random.nextLong(fen)) + beyond));
    }
  }
}
