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
  @Sentence(zh = "支付从不为负，且加总无误", en = "payments are never negative and add up")
  default void paymentsAddUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().paymentsAddUp(claims().list(seed, size));
  }

  /** See {@link Laws#whatIsNotPaidTakesNothing}. */
  @Property
  @Sentence(zh = "没有支付的，不占用任何额度", en = "what is not paid takes nothing")
  default void whatIsNotPaidTakesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().whatIsNotPaidTakesNothing(claims().list(seed, size));
  }

  /** See {@link Laws#noCapIsEverExceeded}. */
  @Property
  @Sentence(zh = "任何上限都不被突破", en = "no cap is ever exceeded")
  default void noCapIsEverExceeded(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().noCapIsEverExceeded(claims().list(seed, size));
  }

  /** See {@link Laws#relationsHold}. */
  @Property
  @Sentence(zh = "互斥、就高、前置等关系都成立", en = "relations hold")
  default void relationsHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().relationsHold(claims().list(seed, size));
  }

  /** See {@link Laws#determinationsLieInTheRange}. */
  @Property
  @Sentence(zh = "核定后的金额总在事先给出的幅度内", en = "every determination lies in the range announced")
  default void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().determinationsLieInTheRange(claims().list(seed, size));
  }

  /** See {@link Laws#orderDoesNotMatter}. */
  @Property
  @Sentence(zh = "同一批申请的先后次序不影响结果", en = "the order of a batch does not matter")
  default void orderDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().orderDoesNotMatter(claims().list(seed, size));
  }

  /** See {@link Laws#settlingIsAFold}. */
  @Property
  @Sentence(zh = "整批结算等于逐件结算", en = "settling is a fold of its step")
  default void settlingIsAFold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().settlingIsAFold(claims().list(seed, size));
  }

  /** See {@link Laws#partsSettleApart}. */
  @Property
  @Sentence(zh = "互不相关的申请分开结算，结果不变", en = "what shares no key settles apart")
  default void partsSettleApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().partsSettleApart(claims().list(seed, size));
  }

  /** See {@link Laws#batchesSplit}. */
  @Property
  @Sentence(zh = "一批可拆成先后两批，结果不变", en = "a batch can be split where no key runs back")
  default void batchesSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().batchesSplit(claims().list(seed, size));
  }

  /** See {@link Laws#settlingTwiceChangesNothing}. */
  @Property
  @Sentence(zh = "同一批重复结算，什么也不变", en = "a batch settled twice changes nothing")
  default void settlingTwiceChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().settlingTwiceChangesNothing(claims().list(seed, size));
  }

  /** See {@link Laws#jsonKeepsEverything}. */
  @Property
  @Sentence(zh = "申请和决定经 JSON 往返，原样不变", en = "JSON gives back what it was given")
  default void jsonKeepsEverything(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().jsonKeepsEverything(claims().list(seed, size));
  }

  /** See {@link Laws#nothingIsChangedOnTheWay}. */
  @Property
  @Sentence(zh = "评估和结算不改动任何输入，再做一遍结果相同", en = "nothing is changed on the way")
  default void nothingIsChangedOnTheWay(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().nothingIsChangedOnTheWay(claims().list(seed, size));
  }

  /** See {@link Laws#amountsAloneAreTheSame}. */
  @Property
  @Sentence(zh = "只算金额与完整评估，结果相同", en = "an amount alone is that of the assessment")
  default void amountsAloneAreTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    laws().amountsAloneAreTheSame(claims().list(seed, size));
  }

  /** See {@link Laws#moreIsNeverLess}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(zh = "多报一个，金额不会变少，也不会无缘无故跳高", en = "more is never less")
  default void moreIsNeverLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
    laws().moreIsNeverLess(claims().list(seed, size));
  }

  /** See {@link HistoryLaws#balancesHold}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(
      zh = "沿台账，占用与在册一致，余额不被突破",
      en = "along a ledger, what stands takes, and no balance is exceeded")
  default void balancesHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().balancesHold(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#moneyStands}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(
      zh = "沿台账，已付而未追回的金额始终对得上",
      en = "along a ledger, what was paid and did not come back stands")
  default void moneyStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().moneyStands(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#settlingAgainChangesNothing}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(
      zh = "沿台账，已决定的再次结算，什么也不变",
      en = "along a ledger, what was decided and is settled again changes nothing")
  default void settlingAgainChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().settlingAgainChangesNothing(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#orderDoesNotMatter}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(zh = "沿台账，各批之内的先后次序不影响结果", en = "along a ledger, the order of a batch does not matter")
  default void orderOfAHistoryDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().orderDoesNotMatter(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#partsSettleApart}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(zh = "沿台账，互不相关的申请分开结算，结果不变", en = "along a ledger, what shares no key settles apart")
  default void partsOfAHistorySettleApart(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().partsSettleApart(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#determinationsLieInTheRange}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(
      zh = "沿台账，后续各期的核定总在事先给出的幅度内",
      en = "along a ledger, what goes on lies in the range announced")
  default void determinationsOfAHistoryLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().determinationsLieInTheRange(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#jsonKeepsEverything}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(zh = "申请、决定和台账经 JSON 往返，原样不变", en = "JSON gives back claims, decisions and ledgers")
  default void jsonKeepsAHistory(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().jsonKeepsEverything(claims().history(seed, batches));
  }

  /** See {@link HistoryLaws#allCanComeBack}. */
  @Property(tries = HistoryLaws.TRIES)
  @Sentence(zh = "全部追回后，不再占用任何额度", en = "after all is taken back nothing is used")
  default void allCanComeBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int batches) {
    laws().histories().allCanComeBack(claims().history(seed, batches));
  }
}
