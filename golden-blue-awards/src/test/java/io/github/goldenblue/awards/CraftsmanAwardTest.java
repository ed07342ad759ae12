package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.CraftsmanAwardClaim.Title;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CraftsmanAwardTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, CraftsmanAwardTest.class, "craftsman-award.cases.json");
  }

  static CraftsmanAwardClaim.Builder claim(Title title) {
    return CraftsmanAwardClaim.builder()
        .id("A")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .person(PersonId.of("person"))
        .title(title)
        .conferredOn(Shangyu.DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "ZHEJIANG_GRAND_CRAFTSMAN, 500000",
    "ZHEJIANG_OUTSTANDING_CRAFTSMAN, 300000",
    "ZHEJIANG_CRAFTSMAN, 10000",
    "ZHEJIANG_YOUNG_CRAFTSMAN, 10000"
  })
  void eachTitleHasItsAmountWheneverItWasConferred(Title title, int award) {
    for (int years = -3; years <= 3; years++) {
      CraftsmanAwardClaim claim = claim(title).conferredOn(Shangyu.DAY.plusYears(years)).build();
      assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(award));
    }
  }
}
