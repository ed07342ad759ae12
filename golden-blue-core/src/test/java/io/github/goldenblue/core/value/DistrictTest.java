package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictTest {
  @ParameterizedTest
  @CsvSource({
    "330604,330604 330600 330000 100000",
    "330600,330600 330000 100000",
    "330000,330000 100000",
    "100000,100000",
    "330400-port,330400-port 330400 330000 100000",
    "330604-zone,330604-zone 330604 330600 330000 100000",
    "330000-zone,330000-zone 330000 100000",
    "100000-zone,100000-zone 100000",
  })
  void itInheritsAlongItsCode(String code, String lineage) {
    District district = District.of(code);
    assertThat(district.lineage()).containsExactly(lineage.split(" "));
    assertThat(district.parent().map(District::code).orElse(""))
        .isEqualTo(district.lineage().size() < 2 ? "" : district.lineage().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "33060",
        "3306044",
        "030604",
        "33060a",
        "330604-",
        "330604-P",
        "330604-a b",
        "330604_a",
        " 330604",
        "330604\n",
        "３３０６０４"
      })
  void anyOtherFormIsRefused(String code) {
    assertThatThrownBy(() -> District.of(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itCoversItselfAndThoseBelow() {
    assertThat(District.of("330600").covers(District.of("330604"))).isTrue();
    assertThat(District.of("330604").covers(District.of("330604-a"))).isTrue();
    assertThat(District.of("330604").covers(District.of("330604"))).isTrue();
    assertThat(District.of("330604").covers(District.of("330600"))).isFalse();
    assertThat(District.of("330700").covers(District.of("330604"))).isFalse();
  }

  @Test
  void readingsAreOrderedByTheirNumber() {
    assertThat(Stream.of("R-13", "R-2", "R-1").map(Reading::new).sorted())
        .extracting(Reading::id)
        .containsExactly("R-1", "R-2", "R-13");
  }

  @Test
  void aClauseIsItsDocumentAndItsArticle() {
    assertThat(Clause.of("虞区人领〔2022〕3号", "三(一)6")).hasToString("虞区人领〔2022〕3号 三(一)6");
    assertThat(Clause.of("a rule")).hasToString("a rule").isNotEqualTo(Clause.NONE);
  }
}
