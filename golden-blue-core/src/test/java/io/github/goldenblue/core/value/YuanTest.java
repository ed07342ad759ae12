package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 1", "1 ", "+1", "01", "1.", ".5", "1.005", "1e3", "1,000", "１", "--1", "1.2.3", "0x1",
        "NaN", "1_0"
      })
  void anyOtherFormIsRefused(String text) {
    assertThatThrownBy(() -> Yuan.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void itReadsAtMostTwoDecimals() {
    assertThat(Yuan.parse("800").fen()).isEqualTo(80_000);
    assertThat(Yuan.parse("0.5").fen()).isEqualTo(50);
    assertThat(Yuan.parse("12.34").fen()).isEqualTo(1_234);
    assertThat(Yuan.parse("-0.01").fen()).isEqualTo(-1);
    assertThat(Yuan.parse("-0")).isSameAs(Yuan.ZERO);
  }

  @Property(tries = 200)
  void whatIsWrittenHasTwoDecimalsAndReadsBack(@ForAll long fen) {
    String text = Yuan.ofFen(fen).toString();
    assertThat(text).matches("-?[0-9]+\\.[0-9]{2}");
    assertThat(Yuan.parse(text)).isEqualTo(Yuan.ofFen(fen));
  }

  @Test
  void nothingWrapsAround() {
    Yuan most = Yuan.ofFen(Long.MAX_VALUE);
    Yuan least = Yuan.ofFen(Long.MIN_VALUE);
    assertThat(Yuan.parse("92233720368547758.07")).isEqualTo(most);
    assertThatThrownBy(() -> Yuan.parse("92233720368547758.08"))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.plus(Yuan.ofFen(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(Yuan.ofFen(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.times(-1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Yuan.of(Long.MAX_VALUE / 10)).isInstanceOf(ArithmeticException.class);
  }

  @Property(tries = 200)
  void sumsAreThoseOfPlainNumbers(@ForAll int a, @ForAll int b) {
    Yuan one = Yuan.ofFen(a);
    Yuan other = Yuan.ofFen(b);
    assertThat(one.plus(other).fen()).isEqualTo((long) a + b);
    assertThat(one.minus(other).plus(other)).isEqualTo(one);
    assertThat(one.times(b).toString()).isEqualTo(BigDecimal.valueOf((long) a * b, 2).toString());
    assertThat(one.min(other).plus(one.max(other))).isEqualTo(one.plus(other));
    assertThat(one.compareTo(other)).isEqualTo(Integer.compare(a, b));
  }

  @Test
  void aRangeHasItsEndsInOrder() {
    Yuan low = Yuan.of(1);
    Yuan high = Yuan.of(2);
    assertThatThrownBy(() -> YuanRange.between(high, low))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(YuanRange.hull(high, low)).isEqualTo(YuanRange.between(low, high));
    assertThat(YuanRange.between(low, high)).hasToString("1.00..2.00");
    assertThat(YuanRange.exactly(low)).hasToString("1.00").matches(YuanRange::isExact);
    assertThat(YuanRange.between(low, high).contains(low)).isTrue();
    assertThat(YuanRange.between(low, high).contains(high)).isTrue();
    assertThat(YuanRange.between(low, high).contains(Yuan.parse("2.01"))).isFalse();
    assertThat(YuanRange.between(low, high).plus(YuanRange.exactly(high)))
        .isEqualTo(YuanRange.between(Yuan.of(3), Yuan.of(4)));
  }
}
