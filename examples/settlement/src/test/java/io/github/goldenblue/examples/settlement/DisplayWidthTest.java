package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({"'', 0", "abc, 3", "补贴, 4", "（元）, 6", "e\u0301, 1", "\uD842\uDFB7, 2", "–, 1"})
  void columns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "a short text, 12, a short text",
    "a longer text, 12, a longer|text",
    "exactly here no, 12, exactly here|no",
    "unbreakable, 4, unbr|eaka|ble",
    "人力资源服务, 5, 人力|资源|服务",
  })
  void wraps(String text, int columns, String lines) {
    assertThat(DisplayWidth.wrap(text, columns)).isEqualTo(lines.replace('|', '\n'));
  }
}
