package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/** One of the two ends of a range. */
enum End {
  LOW,
  HIGH;

  Yuan of(YuanRange range) {
    return this == LOW ? range.low() : range.high();
  }
}
