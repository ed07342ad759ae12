package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static final long LARGE = 2_000_000_000L;

  @Test
  void equalFractionsAreEqual() {
    assertThat(Ratio.of(14, 40)).isEqualTo(Ratio.of(7, 20)).hasToString("7/20");
    assertThat(Ratio.of(0, 9)).isEqualTo(Ratio.ZERO).hasToString("0");
    assertThat(Ratio.of(Share.parse("35%"))).isEqualTo(Ratio.of(7, 20));
    assertThat(Ratio.of(Share.parse("200%"))).isEqualTo(Ratio.of(2));
  }

  @Test
  void negativeNumbersAndPartsOfNothingAreRefused() {
    assertThatThrownBy(() -> Ratio.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ratio.of(1).dividedBy(Ratio.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theLargestNumbersAreComparedExactly() {
    Ratio less = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(less).isLessThan(Ratio.of(1));
    assertThat(less).isGreaterThan(Ratio.of(Long.MAX_VALUE - 3, Long.MAX_VALUE));
    assertThatThrownBy(() -> Ratio.of(Long.MAX_VALUE).times(2))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void whatIsShownNeverRoundsUp() {
    assertThat(Ratio.of(9999, 10000).percentForDisplay()).hasToString("99.9");
    assertThat(Ratio.of(1, 3).percentForDisplay()).hasToString("33.3");
    assertThat(Ratio.of(1).percentForDisplay()).hasToString("100.0");
    assertThat(Ratio.of(3, 2).percentForDisplay()).hasToString("150.0");
  }

  @Property
  void whatIsMissingIsNothingExactlyWhereTheGoalIsReached(
      @ForAll @LongRange(min = 0, max = LARGE) long value,
      @ForAll @LongRange(min = 1, max = LARGE) long goal) {
    Ratio missing = Ratio.of(value).missingTo(Ratio.of(goal));
    assertThat(missing.isZero()).isEqualTo(Ratio.of(value).reaches(Ratio.of(goal)));
    assertThat(missing).isEqualTo(Ratio.of(Math.max(0, goal - value)));
  }

  @Property
  void dividingUndoesMultiplying(
      @ForAll @LongRange(min = 0, max = LARGE) long a,
      @ForAll @LongRange(min = 1, max = LARGE) long b,
      @ForAll @LongRange(min = 1, max = 1000) long factor) {
    Ratio ratio = Ratio.of(a, b);
    assertThat(ratio.times(factor).dividedBy(Ratio.of(factor))).isEqualTo(ratio);
  }
}
