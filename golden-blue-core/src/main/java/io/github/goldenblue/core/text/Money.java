package io.github.goldenblue.core.text;

import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.Locale;

/** Amounts as people read them: grouped by thousands, two decimals. */
final class Money {
  private Money() {}

  static String of(YuanRange range) {
    String low = ofFen(range.low().fen());
    return range.isExact() ? low : low + "–" + ofFen(range.high().fen());
  }

  static String ofFen(long fen) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
  }
}
