package io.github.goldenblue.testkit;

import java.util.List;

/**
 * The laws that hold along a ledger, whatever follows, settles, returns or is taken back, each to
 * be tried on any history; {@link RandomHistories} draws them. A law that is broken says so in a
 * {@link BrokenLaw}, with as few of the claims as will show it.
 *
 * <pre>{@code Laws.of(goldenBlue).histories().moneyStands(history);}</pre>
 */
public final class HistoryLaws {
  /** How many histories a property is tried on. */
  static final int TRIES = 100;

  private static final Law<BatchedClaim, Course> BALANCES =
      Law.ofHistories("what stands takes, and no balance is exceeded", StandingClaims::check);
  private static final Law<BatchedClaim, Course> MONEY =
      Law.ofHistories("what was paid and did not come back stands", MoneyStands::check);
  private static final Law<BatchedClaim, Course> TWICE =
      Law.ofHistories("what was decided and is settled again changes nothing", BatchesAgain::check);
  private static final Law<BatchedClaim, Course> ORDER =
      Law.ofHistories("the order of a batch does not matter", BatchesInAnyOrder::check);
  private static final Law<BatchedClaim, Course> PARTS =
      Law.ofHistories("what shares no key settles apart", BatchesApart::check);
  private static final Law<BatchedClaim, Course> RANGES =
      Law.ofHistories("what goes on lies in the range announced", FollowUpsInRange::check);
  private static final Law<BatchedClaim, Course> WIRE =
      Law.ofHistories("JSON gives back what it was given", HistoryJsonKeeps::check);
  private static final Law<BatchedClaim, Course> BACK =
      Law.ofHistories("after all is taken back nothing is used", AllComesBack::check);

  private static final List<Law<BatchedClaim, Course>> ALL =
      List.of(BALANCES, MONEY, TWICE, ORDER, PARTS, RANGES, WIRE, BACK);

  private final Engine engine;

  HistoryLaws(Engine engine) {
    this.engine = engine;
  }

  /** All of them. */
  public void all(History history) {
    ALL.forEach(law -> law.check(engine, history.claims()));
  }

  /**
   * After every batch each account is used as its entries take of it, never below zero and never
   * above its limit; what stands of a line takes what its caps and relations count.
   */
  public void balancesHold(History history) {
    BALANCES.check(engine, history.claims());
  }

  /**
   * For every payee, payments less recoveries are what stands; nothing comes back that was not
   * paid; stages never come to more than the whole.
   */
  public void moneyStands(History history) {
    MONEY.check(engine, history.claims());
  }

  /** What was decided is not decided again: nothing is paid, nothing comes back. */
  public void settlingAgainChangesNothing(History history) {
    TWICE.check(engine, history.claims());
  }

  /** Any order of a batch, and claim by claim, gives the same decisions, rejections and ledger. */
  public void orderDoesNotMatter(History history) {
    ORDER.check(engine, history.claims());
  }

  /** Parts of a batch that share no key, settled apart and merged, give the same. */
  public void partsSettleApart(History history) {
    PARTS.check(engine, history.claims());
  }

  /** Whatever is determined of a stage or a settlement lies in the range announced before. */
  public void determinationsLieInTheRange(History history) {
    RANGES.check(engine, history.claims());
  }

  /** Claims, decisions and ledgers come back from JSON as they were. */
  public void jsonKeepsEverything(History history) {
    WIRE.check(engine, history.claims());
  }

  /** All that stands can be taken back, the latest first, and then no account is used. */
  public void allCanComeBack(History history) {
    BACK.check(engine, history.claims());
  }
}
