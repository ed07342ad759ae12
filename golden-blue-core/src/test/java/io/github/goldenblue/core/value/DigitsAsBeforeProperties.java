package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Amounts and codes are read without patterns, and still exactly those that the patterns let in.
 */
class DigitsAsBeforeProperties {
  private static final Pattern YUAN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{5}(-[a-z0-9]{1,32})?");
  private static final String[] OF_YUAN = {
    "-",
    ".",
    "0",
    "00",
    "9",
    "12",
    "92233720368547758",
    "07",
    "08",
    "09",
    "+",
    "e",
    " ",
    "\n",
    "٣",
    ""
  };
  private static final String[] OF_CODES = {
    "-",
    "0",
    "3",
    "330604",
    "33060",
    "port",
    "a1",
    "z".repeat(31),
    "A",
    "_",
    "é",
    "٣",
    " ",
    "\n",
    ""
  };

  @Property(tries = 20_000)
  void anAmountIsReadAsDecimalsAre(@ForAll long seed) {
    String text = text(OF_YUAN, new Random(seed), 6);
    Throwable before = catchThrowable(() -> before(text));
    Throwable now = catchThrowable(() -> Yuan.parse(text));
    if (before == null) {
      assertThat(now).as(text).isNull();
      assertThat(Yuan.parse(text)).as(text).isEqualTo(before(text));
    } else {
      assertThat(now).as(text).hasSameClassAs(before);
    }
  }

  @Property
  void anAmountIsWrittenAsDecimalsAre(@ForAll long fen) {
    for (long near : new long[] {fen, fen % 1_000, fen % 100, -(fen % 10)}) {
      assertThat(Yuan.ofFen(near).toString())
          .isEqualTo(BigDecimal.valueOf(near, 2).toPlainString());
    }
  }

  @Property
  void theGreatestAmountsComeBack(@ForAll byte fromTheEnd) {
    for (long fen :
        new long[] {Long.MAX_VALUE - Math.abs(fromTheEnd), Long.MIN_VALUE + 128 + fromTheEnd}) {
      assertThat(Yuan.parse(Yuan.ofFen(fen).toString()).fen()).isEqualTo(fen);
    }
  }

  @Property(tries = 5_000)
  void aDistrictHasTheFormOfThePattern(@ForAll long seed) {
    Random random = new Random(seed);
    String text = text(OF_CODES, random, 5);
    for (String code : new String[] {text, "330604-" + text, "33060" + text, "330604" + text}) {
      assertThat(isCode(code)).as(code).isEqualTo(CODE.matcher(code).matches());
    }
  }

  private static Yuan before(String digits) {
    if (!YUAN.matcher(digits).matches()) {
      throw new NumberFormatException(digits);
    }
    if (digits.length() > 24) {
      throw new ArithmeticException(digits);
    }
    return Yuan.ofFen(new BigDecimal(digits).movePointRight(2).longValueExact());
  }

  private static boolean isCode(String text) {
    return catchThrowable(() -> District.of(text)) == null;
  }

  private static String text(String[] pieces, Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
