package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.github.goldenblue.awards.TitlePathway;
import io.github.goldenblue.awards.TitlePathway.Title;
import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.GoldenBlueJackson;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.SkillLevel;
import io.github.goldenblue.guice.GoldenBlueModule;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** The ways in which a system embeds the library. */
class EmbeddingTest {
  private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new GoldenBlueJackson(GOLDEN_BLUE.subsidies())).build();
  private static final String CLAIM =
      """
      {"subsidy":"agency-referral","id":"c-1","district":"330604","on":"2023-05-10",
       "agency":"agency-7","recruits":8,"perHeadDetermined":"600.00"}""";

  @Test
  void guiceBindsOneGoldenBlueAndWhatItHolds() {
    Injector injector = Guice.createInjector(new GoldenBlueModule());
    GoldenBlue goldenBlue = injector.getInstance(GoldenBlue.class);
    assertThat(injector.getInstance(GoldenBlue.class)).isSameAs(goldenBlue);
    assertThat(injector.getInstance(Subsidies.class)).isSameAs(goldenBlue.subsidies());
  }

  @Test
  void anyMapperReadsClaimsByTheirOwnTypeAndByTheInterface() {
    AgencyReferralClaim claim = MAPPER.readValue(CLAIM, AgencyReferralClaim.class);
    assertThat(claim.recruits()).isEqualTo(8);
    assertThat(MAPPER.readValue(CLAIM, Claim.class)).isEqualTo(claim);
    assertThat(MAPPER.readValue("[" + CLAIM + "]", Claim[].class)).containsExactly(claim);
  }

  @Test
  void anyMapperWritesClaimsAndDecisionsInTheFormOfTheWire() {
    Claim claim = MAPPER.readValue(CLAIM, Claim.class);
    Decision decision = GOLDEN_BLUE.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
    assertThat(MAPPER.writeValueAsString(claim)).isEqualTo(GOLDEN_BLUE.writeClaim(claim));
    assertThat(MAPPER.writeValueAsString(decision)).isEqualTo(GOLDEN_BLUE.writeDecision(decision));
  }

  @Test
  void aMapperRefusesWhatIsNotSuchAClaim() {
    assertThatThrownBy(() -> MAPPER.readValue(CLAIM, StableEmploymentClaim.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("agency-referral");
    assertThatThrownBy(() -> MAPPER.readValue(CLAIM.replace("8", "8.0"), Claim.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("recruits");
  }

  @Test
  void rightsAreFoundAskedWrittenAndExplained() {
    Entitlement<Title> title =
        GOLDEN_BLUE
            .entitlements(
                District.of("330604"),
                LocalDate.of(2023, 5, 10),
                TitlePathway.titlesFor(TitlePathway.ENGINEERING, SkillLevel.LEVEL_3))
            .get(0);
    assertThat(title.grant()).isEqualTo(Title.ASSISTANT);
    assertThat(MAPPER.writeValueAsString(title)).isEqualTo(GOLDEN_BLUE.writeEntitlement(title));
    assertThat(GOLDEN_BLUE.explain(title, Language.ZH)).contains("职称：助理级");
  }
}
