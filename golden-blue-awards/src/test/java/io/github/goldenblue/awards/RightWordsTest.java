package io.github.goldenblue.awards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.TitlePathway.Title;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.text.Explanation;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.SkillLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rights in words, in both languages. */
class RightWordsTest {
  @Test
  void anEntitlementIsExplainedInChinese() {
    Entitlement<Title> title =
        Rights.answers(TitlePathway.titlesFor(TitlePathway.ENGINEERING, SkillLevel.LEVEL_2)).get(0);
    assertThat(explain(title, Language.ZH))
        .startsWith(
            """
            技能等级与职称贯通
            专业领域：工程系列
            技能等级：技师（二级）
            可申报评审的职称：中级

            须符合
              经评审或核发机构认定符合条件，包括从事相关工作的年限

            依据条款
              虞区人领〔2022〕3号 三(四)16
              人社部发〔2020〕96号

            口径
              R-12 标准自2022年5月16日""")
        .endsWith("适用标准\n  330604，2022-05-16 起施行\n");
  }

  @Test
  void theWayBackIsExplainedInEnglish() {
    Entitlement<SkillLevel> level =
        Rights.answers(TitlePathway.certificatesFor(TitlePathway.ENGINEERING, Title.ASSISTANT))
            .get(0);
    assertThat(explain(level, Language.EN))
        .startsWith(
            """
            Pathway between skill levels and professional titles
            Professional field: Engineering
            Professional title: Assistant title
            May be issued the vocational qualification or the skill certificate at the level: \
            Senior worker (level 3)

            On condition
            """)
        .contains("R-12 The rates hold from 2022-05-16")
        .endsWith("Rates\n  330604, in force from 2022-05-16\n");
  }

  @TestFactory
  Stream<DynamicTest> everyAxisConstantAndConditionHasANameInBothLanguages() {
    return new AwardsRights()
        .rights().stream()
            .flatMap(
                right ->
                    Stream.of(Language.values())
                        .map(
                            language ->
                                DynamicTest.dynamicTest(
                                    right.id() + " " + language,
                                    () ->
                                        assertThat(names(right, language))
                                            .isEqualTo(wanted(right)))));
  }

  private static Set<String> wanted(RightType right) {
    Set<String> wanted = new TreeSet<>(List.of("name", "measure"));
    List<Axis<?>> axes = new ArrayList<>(right.goesBy());
    axes.add(right.grants());
    for (Axis<?> axis : axes) {
      wanted.add("axis." + axis.name());
      wanted.add("grants." + axis.name());
      Object[] constants = axis.type().getEnumConstants();
      for (Object constant : constants == null ? new Object[] {"ENGINEERING"} : constants) {
        wanted.add("constant." + axis.name() + "." + constant);
      }
    }
    right.conditions().forEach(condition -> wanted.add("condition." + condition.name()));
    return wanted;
  }

  private static Set<String> names(RightType right, Language language) throws IOException {
    String file = "/META-INF/golden-blue/" + right.id() + "." + language.code() + ".properties";
    try (InputStream stream = right.declaredBy().getResourceAsStream(file)) {
      Properties names = new Properties();
      names.load(
          new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
      return new TreeSet<>(names.stringPropertyNames());
    }
  }

  private static String explain(Entitlement<?> entitlement, Language language) {
    return new Explanation(new Subsidies(List.of()), Rights.SHANGYU, language).of(entitlement);
  }
}
