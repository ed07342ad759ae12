package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import java.util.List;

/**
 * The laws that every subsidy, rate book and way of settling must keep, each to be tried on any
 * claims that are accepted, no two of the same id; {@link RandomClaims} draws them. A law that is
 * broken says so in a {@link BrokenLaw}, with as few of the claims as will show it.
 *
 * <pre>{@code Laws.of(goldenBlue).noCapIsEverExceeded(claims);}</pre>
 */
public final class Laws {
  private static final Law<Claim, Scene> ADD_UP =
      Law.ofClaims("payments are never negative and add up", PaymentsAddUp::check);
  private static final Law<Claim, Scene> UNPAID =
      Law.ofClaims("what is not paid takes nothing", UnpaidTakesNothing::check);
  private static final Law<Claim, Scene> CAPS =
      Law.ofClaims("no cap is ever exceeded", CapsHold::check);
  private static final Law<Claim, Scene> RELATIONS =
      Law.ofClaims("relations hold", RelationsHold::check);
  private static final Law<Claim, Scene> RANGES =
      Law.ofClaims("every determination lies in the range announced", DeterminationsInRange::check);
  private static final Law<Claim, Scene> ORDER =
      Law.ofClaims("the order of a batch does not matter", OrderDoesNotMatter::check);
  private static final Law<Claim, Scene> FOLD =
      Law.ofClaims("settling is a fold of its step", SettlingIsFold::check);
  private static final Law<Claim, Scene> PARTS =
      Law.ofClaims("what shares no key settles apart", ApartIsTogether::check);
  private static final Law<Claim, Scene> SPLIT =
      Law.ofClaims("a batch can be split where no key runs back", SplitIsWhole::check);
  private static final Law<Claim, Scene> TWICE =
      Law.ofClaims("a batch settled twice changes nothing", TwiceIsOnce::check);
  private static final Law<Claim, Scene> WIRE =
      Law.ofClaims("JSON gives back what it was given", JsonKeeps::check);
  private static final Law<Claim, Scene> AMOUNTS =
      Law.ofClaims("an amount alone is that of the assessment", AmountsAlone::check);
  private static final Law<Claim, Scene> PURE =
      Law.ofClaims("nothing is changed on the way", NothingChanges::check);
  private static final Law<Claim, Scene> MORE =
      Law.ofClaims("more is never less", MoreIsNeverLess::check);

  private static final List<Law<Claim, Scene>> ALL =
      List.of(
          ADD_UP, UNPAID, CAPS, RELATIONS, RANGES, ORDER, FOLD, PARTS, SPLIT, TWICE, WIRE, PURE,
          AMOUNTS);

  private final Engine engine;

  private Laws(Engine engine) {
    this.engine = engine;
  }

  /** The laws, for what is loaded. */
  public static Laws of(GoldenBlue goldenBlue) {
    return new Laws(Engine.of(goldenBlue));
  }

  /** The laws, for another way of settling. */
  public static Laws of(Engine engine) {
    return new Laws(engine);
  }

  /** The laws that hold along a ledger. */
  public HistoryLaws histories() {
    return new HistoryLaws(engine);
  }

  /** All of them, apart from those of histories and from {@link #moreIsNeverLess}. */
  public void all(List<? extends Claim> claims) {
    ALL.forEach(law -> law.check(engine, claims));
  }

  /** No payment is negative; units × rate = gross, gross − cuts = amount; together, the amount. */
  public void paymentsAddUp(List<? extends Claim> claims) {
    ADD_UP.check(engine, claims);
  }

  /** Refused, exhausted and referred claims pay and take nothing; pending ones take nothing. */
  public void whatIsNotPaidTakesNothing(List<? extends Claim> claims) {
    UNPAID.check(engine, claims);
  }

  /** The takings of the ledger, added up anew, stay within the caps and are what decisions say. */
  public void noCapIsEverExceeded(List<? extends Claim> claims) {
    CAPS.check(engine, claims);
  }

  /**
   * Of members that exclude each other one is paid; where the highest counts, no more than it is
   * paid in all; nothing before its prerequisite; no lower rank after a higher.
   */
  public void relationsHold(List<? extends Claim> claims) {
    RELATIONS.check(engine, claims);
  }

  /** Whatever is determined inside the bands, the amount lies in the range announced before. */
  public void determinationsLieInTheRange(List<? extends Claim> claims) {
    RANGES.check(engine, claims);
  }

  /** Any order of a batch gives the same decisions and the same ledger. */
  public void orderDoesNotMatter(List<? extends Claim> claims) {
    ORDER.check(engine, claims);
  }

  /** A batch settles as its claims do one by one, in the order of the law. */
  public void settlingIsAFold(List<? extends Claim> claims) {
    FOLD.check(engine, claims);
  }

  /** Parts that share no key, settled apart and merged, give the same decisions and ledger. */
  public void partsSettleApart(List<? extends Claim> claims) {
    PARTS.check(engine, claims);
  }

  /** Two batches decide as one if none of the first comes after one of the second on a key. */
  public void batchesSplit(List<? extends Claim> claims) {
    SPLIT.check(engine, claims);
  }

  /** The second time nothing is paid, and every decision shows what was decided. */
  public void settlingTwiceChangesNothing(List<? extends Claim> claims) {
    TWICE.check(engine, claims);
  }

  /** Claims and decisions come back from JSON as they were, and are written the same again. */
  public void jsonKeepsEverything(List<? extends Claim> claims) {
    WIRE.check(engine, claims);
  }

  /** Assessing and settling give the same again, and leave the ledger before as it was. */
  public void nothingIsChangedOnTheWay(List<? extends Claim> claims) {
    PURE.check(engine, claims);
  }

  /** Worked out alone, an amount is that of the assessment, and what is wrong is told alike. */
  public void amountsAloneAreTheSame(List<? extends Claim> claims) {
    AMOUNTS.check(engine, claims);
  }

  /**
   * One more of a count, one more yuan, or one more part like another, all else equal and accepted:
   * what falls due before caps does not fall, and does not rise by more than one unit comes to at
   * the highest rate reached, or by more than it goes by what was raised; nor does what is paid
   * where nothing was paid before. A condition that comes out otherwise explains any difference. An
   * edge of steps, a row or a bound that the book names for what was raised explains a rise; a fall
   * there is a cliff, unless the item cites a reading, as a rate that falls from a number on must
   * be meant. Bands that are open before and not after, or others, are not compared. This is a law
   * of what books say, and of formulas, not of how claims are settled.
   */
  public void moreIsNeverLess(List<? extends Claim> claims) {
    MORE.check(engine, claims);
  }
}
