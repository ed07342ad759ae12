package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.spi.Providers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MutationsTest {
  private static final JsonNode BOOK =
      JsonMapper.shared()
          .readTree(
              """
              {"editions":[{"subsidies":{"gift":{
                "conditions":{"few":{"atLeast":5},"local":{"fact":"home","is":true}},
                "items":{"sum":{"rate":{"table":{"rows":{"A":null,"B":"60%"}}}}},
                "caps":{"year":{"limit":0,"holder":["person"],"period":"CALENDAR_YEAR"}}}},
               "relations":{"r":{"members":[{"subsidy":"gift"},{"subsidy":"outing"}]}}}]}
              """);
  private static final List<Mutation> ALL =
      Mutations.of(
          BOOK, subsidy -> Set.of("invited"), new FactsAlike(Providers.distinct(List.of())));

  @Test
  void everyRuleIsTakenOutAndEveryNumberMoved() {
    String at = "editions[0].subsidies.gift.";
    assertThat(ALL)
        .extracting(Mutation::name)
        .containsExactly(
            "editions[0].relations.r: left out",
            at + "conditions.few: → \"NONE\"",
            at + "conditions.few.atLeast: 5 → 4",
            at + "conditions.few.atLeast: 5 → 6",
            at + "conditions.invited: → \"NONE\"",
            at + "conditions.local: left out",
            at + "items.sum: → \"NONE\"",
            at + "items.sum.rate.table.rows.A: null → \"60%\"",
            at + "items.sum.rate.table.rows.B: \"60%\" → \"59%\"",
            at + "items.sum.rate.table.rows.B: \"60%\" → \"61%\"",
            at + "caps.year: left out",
            at + "caps.year.holder[0]: \"person\" left out",
            at + "caps.year.period: \"CALENDAR_YEAR\" → \"PLAN\"",
            at + "caps.year.limit: 0 → 1");
  }

  @Test
  void aFactIsExchangedForEveryOtherOfItsType() {
    JsonNode book =
        JsonMapper.shared()
            .readTree(
                """
                {"editions":[{"facts":{"outing":{"coHost":{"kind":"ORGANISATION"}}},
                  "subsidies":{"outing":{
                    "items":{"fee":{"pay":"host","rate":
                      {"band":[3,5.5],"determinedBy":"feeDetermined"}}},
                    "caps":{"year":{"items":["fee"],"holder":["host","guide"],"limit":1,
                      "period":{"from":"2023-01-01","until":"2023-12-31"}}}}}}]}
                """);
    FactsAlike alike = new FactsAlike(Providers.distinct(List.of(new Outing())));
    String at = "editions[0].subsidies.outing.";
    assertThat(Mutations.of(book, subsidy -> Set.of(), alike))
        .extracting(Mutation::name)
        .contains(
            at + "items.fee.pay: \"host\" → \"coHost\"",
            at + "items.fee.rate.determinedBy: \"feeDetermined\" → \"monthDetermined\"",
            at + "items.fee.rate.band[1]: 5.5 → 6.5",
            at + "caps.year.holder[0]: \"host\" → \"coHost\"",
            at + "caps.year.period.until: \"2023-12-31\" → \"2024-01-01\"")
        .noneMatch(name -> name.contains("\"guide\" →") || name.contains("→ \"host\""));
  }

  @Test
  void aRelationBearsOnAllItsMembers() {
    assertThat(ALL.get(0).subsidies()).containsExactly("gift", "outing");
    assertThat(ALL.get(1).subsidies()).containsExactly("gift");
  }

  @Test
  void onlyThePlaceIsChanged() {
    for (Mutation one : ALL) {
      JsonNode changed =
          JsonMapper.shared().readTree(new String(one.text(), StandardCharsets.UTF_8));
      String expected = one.instead().map(JsonNode::toString).orElse("");
      JsonNode now = changed.at(one.place());
      assertThat(now.toString()).as(one.name()).isEqualTo(expected);
      assertThat(changed).isNotEqualTo(BOOK);
    }
  }
}
