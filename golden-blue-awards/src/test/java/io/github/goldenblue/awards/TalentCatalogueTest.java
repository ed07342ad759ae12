package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.TalentCatalogue.listingFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.TalentCatalogue.Listing;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.SkillLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalentCatalogueTest {
  @ParameterizedTest
  @EnumSource(names = {"LEVEL_3", "LEVEL_2", "LEVEL_1"})
  void levelThreeAndAboveIsListedByAReading(SkillLevel level) {
    assertThat(Rights.grants(listingFor(level))).containsExactly(Listing.HIGHLY_SKILLED);
    assertThat(Rights.clauses(listingFor(level))).isEqualTo("[虞区人领〔2022〕3号 三(五)20]");
    assertThat(Rights.answers(listingFor(level)).get(0).readings())
        .containsExactly(new Reading("R-12"), new Reading("R-15"), new Reading("R-23"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEVEL_5", "LEVEL_4"})
  void belowItNobodyIsListed(SkillLevel level) {
    assertThat(Rights.answers(listingFor(level))).isEmpty();
  }
}
