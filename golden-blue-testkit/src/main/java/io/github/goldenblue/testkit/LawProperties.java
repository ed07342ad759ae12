package io.github.goldenblue.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Every law as a jqwik property: a test class that implements this runs them all.
 *
 * <pre>{@code
 * class CountyLawsTest implements LawProperties {
 *   public Laws laws() { return Laws.of(GOLDEN_BLUE); }
 *   public RandomClaims claims() { return RandomClaims.of(GOLDEN_BLUE, DISTRICT, FROM, TO); }
 * }
 * }</pre>
 */
public interface LawProperties {
  /** The laws, for what is loaded. */
  Laws laws();

  /** The claims they are tried on. */
  RandomClaims claims();

  /** See {@link Laws#paymentsAddUp}. */
  @Property
  default void paymentsAddUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().paymentsAddUp(claims().list(seed, size));
  }

  /** See {@link Laws#whatIsNotPaidTakesNothing}. */
  @Property
  default void whatIsNotPaidTakesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().whatIsNotPaidTakesNothing(claims().list(seed, size));
  }

  /** See {@link Laws#noCapIsEverExceeded}. */
  @Property
  default void noCapIsEverExceeded(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().noCapIsEverExceeded(claims().list(seed, size));
  }

  /** See {@link Laws#relationsHold}. */
  @Property
  default void relationsHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().relationsHold(claims().list(seed, size));
  }

  /** See {@link Laws#determinationsLieInTheRange}. */
  @Property
  default void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().determinationsLieInTheRange(claims().list(seed, size));
  }

  /** See {@link Laws#orderDoesNotMatter}. */
  @Property
  default void orderDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().orderDoesNotMatter(claims().list(seed, size));
  }

  /** See {@link Laws#settlingIsAFold}. */
  @Property
  default void settlingIsAFold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().settlingIsAFold(claims().list(seed, size));
  }

  /** See {@link Laws#partsSettleApart}. */
  @Property
  default void partsSettleApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().partsSettleApart(claims().list(seed, size));
  }

  /** See {@link Laws#batchesSplit}. */
  @Property
  default void batchesSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().batchesSplit(claims().list(seed, size));
  }

  /** See {@link Laws#settlingTwiceChangesNothing}. */
  @Property
  default void settlingTwiceChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().settlingTwiceChangesNothing(claims().list(seed, size));
  }

  /** See {@link Laws#jsonKeepsEverything}. */
  @Property
  default void jsonKeepsEverything(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().jsonKeepsEverything(claims().list(seed, size));
  }

  /** See {@link Laws#nothingIsChangedOnTheWay}. */
  @Property
  default void nothingIsChangedOnTheWay(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().nothingIsChangedOnTheWay(claims().list(seed, size));
  }

  /** See {@link Laws#moreIsNeverLess}. */
  @Property(tries = HistoryLaws.TRIES)
  default void moreIsNeverLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
    laws().moreIsNeverLess(claims().list(seed, size));
  }

  /** See {@link HistoryLaws#balancesHold}. */
  @Property(tries = HistoryLaws.TRIES)
  default void balancesHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().balancesHold(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#moneyStands}. */
  @Property(tries = HistoryLaws.TRIES)
  default void moneyStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().moneyStands(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#settlingAgainChangesNothing}. */
  @Property(tries = HistoryLaws.TRIES)
  default void settlingAgainChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().settlingAgainChangesNothing(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#orderDoesNotMatter}. */
  @Property(tries = HistoryLaws.TRIES)
  default void orderOfAHistoryDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().orderDoesNotMatter(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#partsSettleApart}. */
  @Property(tries = HistoryLaws.TRIES)
  default void partsOfAHistorySettleApart(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().partsSettleApart(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#determinationsLieInTheRange}. */
  @Property(tries = HistoryLaws.TRIES)
  default void determinationsOfAHistoryLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().determinationsLieInTheRange(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#jsonKeepsEverything}. */
  @Property(tries = HistoryLaws.TRIES)
  default void jsonKeepsAHistory(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().jsonKeepsEverything(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#allCanComeBack}. */
  @Property(tries = HistoryLaws.TRIES)
  default void allCanComeBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().allCanComeBack(claims().history(seed, batches));
  }
}
