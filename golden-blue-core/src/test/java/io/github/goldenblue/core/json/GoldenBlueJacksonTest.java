package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class GoldenBlueJacksonTest {
  private final GoldenBlue blue = Books.usual();
  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new GoldenBlueJackson(blue.subsidies())).build();
  private final BonusClaim claim = BonusClaim.like("a").at("500.5").build();

  @Test
  void anyMapperWritesAndReadsClaims() {
    String json = mapper.writeValueAsString(claim);
    assertThat(json).isEqualTo(blue.writeClaim(claim)).contains("500.50");
    assertThat(mapper.readValue(json, Claim.class)).isEqualTo(claim);
    assertThat(mapper.readValue(json, BonusClaim.class)).isEqualTo(claim);
    String both = mapper.writeValueAsString(List.of(claim, StayClaim.like("b").build()));
    List<Claim> read = mapper.readValue(both, new TypeReference<List<Claim>>() {});
    assertThat(read).containsExactly(claim, StayClaim.like("b").build());
  }

  @Test
  void itIsAsStrictAsTheReader() {
    String json = blue.writeClaim(claim);
    for (String bad : List.of(json.replace("10", "10.0"), json.replace("\"A\"", "\"A\",\"x\":1"))) {
      assertThatThrownBy(() -> mapper.readValue(bad, Claim.class))
          .isInstanceOf(JacksonException.class);
    }
    assertThatThrownBy(() -> mapper.readValue(json, StayClaim.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("StayClaim");
  }

  @Test
  void itWritesDecisionsInTheFormOfTheWire() {
    Decision decision = blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
    assertThat(mapper.writeValueAsString(decision)).isEqualTo(blue.writeDecision(decision));
  }
}
