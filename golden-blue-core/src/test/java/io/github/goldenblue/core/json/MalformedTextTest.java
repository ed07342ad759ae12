package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is said in words for whoever wrote it, not for whoever builds the parser. */
class MalformedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": NaN}",
        "{\"a\": -Infinity}",
        "{\"a\": Infinity}",
        "{\"a\": 01}",
        "{\"a\": -01}",
        "{\"a\": +1}",
        "{\"a\": .5}",
        "{\"a\": 5.}",
        "{\"a\": 5.e1}",
        "{'a': 1}",
        "{\"a\": 'b'}",
        "{a: 1}",
        "{\"a\": 1,}",
        "[1,]",
        "[1,,2]",
        "[,1]",
        "{\"a\": 1 // one\n}",
        "{\"a\": 1 # one\n}",
        "{/* one */\"a\": 1}",
        "{\"a\": \"b\tc\"}",
        "{\"a\": \"b\nc\"}",
        "{\"a\": \"b\\xc\"}",
        "{\"a\": tru}",
        "{\"a\": \u001e 1}",
        "{\"a\" 1}",
        "{\"a\": 1",
        "{\"a\": \"b"
      })
  void nothingIsSaidOfHowTheParserIsBuilt(String text) {
    FaultException fault = catchThrowableOfType(FaultException.class, () -> WireParser.parse(text));
    assertThat(fault.fault().found())
        .doesNotContainIgnoringCase("feature")
        .doesNotContain("enable")
        .doesNotContain("`", "REDACTED")
        .matches("(?s).{8,}");
  }
}
