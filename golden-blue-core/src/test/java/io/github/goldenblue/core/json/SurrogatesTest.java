package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SurrogatesTest {
  @Test
  void halfAPairIsEscapedAndReadsAsTheSame() {
    same("{\"id\":\"a\uD800\"}", "{\"id\":\"a\\ud800\"}");
    same("{\"id\":\"\uDC00\uD83D\"}", "{\"id\":\"\\udc00\\ud83d\"}");
  }

  @Test
  void allElseStandsAsItIs() {
    same("{\"id\":\"甲\uD83D\uDE00\"}", "{\"id\":\"甲\uD83D\uDE00\"}");
    same("{\"id\":\"a\"}", "{\"id\":\"a\"}");
  }

  private static void same(String json, String written) {
    byte[] utf8 = Surrogates.utf8(json);
    assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(written);
    assertThat(WireParser.parse(utf8)).isEqualTo(WireParser.parse(json));
  }
}
