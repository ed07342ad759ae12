package io.github.goldenblue.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.AmountWriter;
import io.github.goldenblue.core.subsidy.Amounts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Amounts alone on the wire. */
class AmountWriterTest {
  private final AmountWriter writer = new AmountWriter();
  private final Amounts amounts = Shangyu.GOLDEN_BLUE.amounts();

  private String written(AgencyReferralClaim.Builder builder) {
    AgencyReferralClaim claim = builder.build();
    String text = writer.write(claim.id(), amounts.of(claim));
    assertThat(writer.utf8(claim.id(), amounts.of(claim)))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  @Test
  void aBandIsWrittenByBothItsEnds() {
    assertThat(written(AgencyReferralTest.claim(8)))
        .isEqualTo(
            "{\"format\":\"golden-blue/amount/1\",\"claimId\":\"A\",\"kind\":\"DUE\","
                + "\"due\":{\"low\":4000.00,\"high\":6400.00}}");
  }

  @Test
  void whatIsRefusedHasNoAmount() {
    assertThat(written(AgencyReferralTest.claim(4)))
        .isEqualTo("{\"format\":\"golden-blue/amount/1\",\"claimId\":\"A\",\"kind\":\"REFUSED\"}");
  }
}
