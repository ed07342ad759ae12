package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.TitlePathway.ENGINEERING;
import static io.github.goldenblue.awards.TitlePathway.certificatesFor;
import static io.github.goldenblue.awards.TitlePathway.titlesFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.awards.TitlePathway.Condition;
import io.github.goldenblue.awards.TitlePathway.Title;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TitlePathwayTest {
  private static final Map<SkillLevel, Title> TABLE =
      Map.of(
          SkillLevel.LEVEL_3, Title.ASSISTANT,
          SkillLevel.LEVEL_2, Title.INTERMEDIATE,
          SkillLevel.LEVEL_1, Title.ASSOCIATE_SENIOR);
  private static final String AGRICULTURE =
      """
      {'format':'golden-blue/rates/1','district':'330681',
       'documents':{'C':{'title':'a county'}},
       'editions':[{'from':'2023-01-01','clause':'C 1','rights':{'title-pathway':{'rows':[
        {'for':{'field':'AGRICULTURE','level':'LEVEL_3'},'grants':['JUNIOR','ASSISTANT']},
        {'for':{'field':'AGRICULTURE','level':'LEVEL_2'},'grants':['ASSISTANT']}]}}}]}""";

  @ParameterizedTest
  @EnumSource
  void everyLevelGrantsItsTitleInEngineeringAndNoOther(SkillLevel level) {
    assertThat(Rights.grants(titlesFor(ENGINEERING, level)))
        .isEqualTo(TABLE.containsKey(level) ? List.of(TABLE.get(level)) : List.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"LEVEL_5", "LEVEL_4"})
  void levelsFiveAndFourGiveNoTitle(SkillLevel level) {
    assertThat(Rights.answers(titlesFor(ENGINEERING, level))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTitleLeadsBackToTheLevelThatGrantsIt(Title title) {
    for (SkillLevel level : SkillLevel.values()) {
      assertThat(Rights.grants(certificatesFor(ENGINEERING, title)).contains(level))
          .isEqualTo(Rights.grants(titlesFor(ENGINEERING, level)).contains(title));
    }
    assertThat(Rights.grants(certificatesFor(ENGINEERING, title)))
        .hasSize(TABLE.containsValue(title) ? 1 : 0);
  }

  @Test
  void anEntitlementNamesThePlansArticleAndTheRuleThatSaysWhichTitle() {
    Entitlement<Title> entitlement =
        Rights.answers(titlesFor(ENGINEERING, SkillLevel.LEVEL_3)).get(0);
    assertThat(entitlement.clauses())
        .containsExactly(Clause.of("虞区人领〔2022〕3号", "三(四)16"), Clause.of("人社部发〔2020〕96号"));
    assertThat(entitlement.readings()).containsExactly(new Reading("R-12"), new Reading("R-15"));
    assertThat(entitlement.requires()).containsExactly(Condition.QUALIFIES);
    assertThat(entitlement.edition())
        .isEqualTo(new UsedEdition(District.of("330604"), LocalDate.of(2022, 5, 16)));
  }

  @Test
  void aFieldThatIsNotOpenedGrantsNothingEitherWay() {
    for (SkillLevel level : SkillLevel.values()) {
      assertThat(Rights.answers(titlesFor("AGRICULTURE", level))).isEmpty();
    }
    assertThat(Rights.answers(certificatesFor("AGRICULTURE", Title.ASSISTANT))).isEmpty();
  }

  @Test
  void aCountyOpensAnotherFieldInDataOnly() {
    RateLibrary library = Rights.with(AGRICULTURE);
    assertThat(
            Rights.answers(
                library, "330681", Rights.DAY, titlesFor("AGRICULTURE", SkillLevel.LEVEL_3)))
        .extracting(Entitlement::grant)
        .containsExactly(Title.JUNIOR, Title.ASSISTANT);
    assertThat(
            Rights.answers(
                library, "330681", Rights.DAY, certificatesFor("AGRICULTURE", Title.ASSISTANT)))
        .extracting(Entitlement::grant)
        .containsExactly(SkillLevel.LEVEL_3, SkillLevel.LEVEL_2);
    assertThat(
            Rights.answers(
                library, "330604", Rights.DAY, titlesFor("AGRICULTURE", SkillLevel.LEVEL_3)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022-05-16", "2024-12-31"})
  void itIsInForceFromTheFirstDayToTheLast(LocalDate day) {
    assertThat(
            Rights.answers(
                Rights.SHANGYU, "330604", day, titlesFor(ENGINEERING, SkillLevel.LEVEL_1)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2022-05-15", "2025-01-01"})
  void outsideThoseDaysItIsAnErrorThatNamesRightDistrictAndDay(String day) {
    assertThatThrownBy(
            () ->
                Rights.answers(
                    Rights.SHANGYU,
                    "330604",
                    LocalDate.parse(day),
                    titlesFor(ENGINEERING, SkillLevel.LEVEL_1)))
        .isInstanceOf(RatesMissingException.class)
        .hasMessageContainingAll("title-pathway", "330604", day);
  }
}
