package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static io.github.goldenblue.training.Shangyu.LAWS;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Holds the subsidies of this module, under the rates of Shangyu, to every law of the testkit. */
class TrainingLawsTest {
  @Property
  void paymentsAddUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.paymentsAddUp(CLAIMS.list(seed, size));
  }

  @Property
  void whatIsNotPaidTakesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.whatIsNotPaidTakesNothing(CLAIMS.list(seed, size));
  }

  @Property
  void noCapIsEverExceeded(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.noCapIsEverExceeded(CLAIMS.list(seed, size));
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.determinationsLieInTheRange(CLAIMS.list(seed, size));
  }

  @Property
  void orderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.orderDoesNotMatter(CLAIMS.list(seed, size));
  }

  @Property
  void settlingIsAFold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.settlingIsAFold(CLAIMS.list(seed, size));
  }

  @Property
  void partsSettleApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.partsSettleApart(CLAIMS.list(seed, size));
  }

  @Property
  void batchesSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.batchesSplit(CLAIMS.list(seed, size));
  }

  @Property
  void settlingTwiceChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.settlingTwiceChangesNothing(CLAIMS.list(seed, size));
  }

  @Property
  void jsonKeepsEverything(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.jsonKeepsEverything(CLAIMS.list(seed, size));
  }

  @Property
  void nothingIsChangedOnTheWay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    LAWS.nothingIsChangedOnTheWay(CLAIMS.list(seed, size));
  }
}
