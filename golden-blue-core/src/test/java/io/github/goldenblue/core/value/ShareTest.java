package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  private static final Clause CLAUSE = Clause.of("a rule", "3");

  @ParameterizedTest
  @ValueSource(
      strings = {"60", "60 %", "060%", "-1%", "1.23456%", "6e1%", "100000%", "%", ".5%", ""})
  void anyOtherFormIsRefused(String text) {
    assertThatThrownBy(() -> Share.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "60%,2070,1242",
    "80%,2260,1808",
    "62.5%,0.08,0.05",
    "0%,2070,0",
    "0.0001%,10000,0.01",
    "150%,2,3"
  })
  void anExactShareComesOutToTheFen(String share, String base, String amount) {
    assertThat(Share.parse(share).of(Yuan.parse(base), Rounding.EXACT))
        .isEqualTo(Yuan.parse(amount));
  }

  @ParameterizedTest
  @CsvSource({"60%,0.01", "33.3333%,100", "50%,0.01", "0.0001%,9999.99"})
  void anExactShareThatDoesNotComeOutIsAnError(String share, String base) {
    assertThatThrownBy(() -> Share.parse(share).of(Yuan.parse(base), Rounding.EXACT))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_UP,1,63",
    "DOWN,1,62",
    "UP,10,70",
    "HALF_EVEN,0.01,62.5",
    "HALF_EVEN,1,62",
    "CEILING,50,100"
  })
  void aRoundingWithItsClauseRoundsToItsUnit(RoundingMode mode, String unit, String amount) {
    Rounding rounding = new Rounding(mode, Yuan.parse(unit), CLAUSE);
    assertThat(Share.parse("62.5%").of(Yuan.of(100), rounding)).isEqualTo(Yuan.parse(amount));
  }

  @Test
  void aRoundingNeedsAClauseAndAUnit() {
    assertThatThrownBy(() -> new Rounding(RoundingMode.UP, Yuan.of(1), Clause.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rounding(RoundingMode.UP, Yuan.ZERO, CLAUSE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalSharesAreEqualHoweverWritten() {
    assertThat(Share.parse("60%")).isEqualTo(Share.parse("60.00%")).hasToString("60%");
    assertThat(Share.parse("0%")).isEqualTo(Share.parse("0.0%")).hasToString("0%");
    assertThat(Share.parse("100%")).hasToString("100%");
  }

  @Test
  void aShareThatDoesNotFitIsAnError() {
    assertThatThrownBy(() -> Share.parse("200%").of(Yuan.ofFen(Long.MAX_VALUE), Rounding.EXACT))
        .isInstanceOf(ArithmeticException.class);
  }
}
