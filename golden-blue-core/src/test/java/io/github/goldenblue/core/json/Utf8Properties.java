package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Clause;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/** The way by bytes alone comes to the same as the way by texts. */
class Utf8Properties {
  private static final String CHARACTERS = "a0\"\\/\n\u0000\u007Fé甲\u2028\uFEFF\uFFFD\uD83D\uDE00";
  private static final GoldenBlue BLUE = Books.usual();

  private final DecisionWriter decisions = new DecisionWriter();
  private final ClaimWriter claims = new ClaimWriter(BLUE.subsidies());

  @Property
  void aDecisionOfAnyTextsIsWrittenAlike(@ForAll long seed) {
    Random random = new Random(seed);
    for (Decision settled : settled()) {
      Decision decision =
          Decision.builder()
              .outcome(settled.outcome())
              .payments(settled.payments())
              .caps(settled.caps())
              .rates(settled.rates())
              .claimId(text(random))
              .subsidy(text(random))
              .earlier(text(random))
              .addFindings(finding(random))
              .addUnmodelled(text(random))
              .build();
      String written = decisions.write(decision);
      assertThat(decisions.utf8(decision)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property
  void aClaimOfAnyTextsIsWrittenAlike(@ForAll long seed) {
    Random random = new Random(seed);
    Claim claim =
        BonusClaim.like(text(random))
            .sequel(Sequel.of(text(random)).following(text(random)))
            .extra(
                new Extra(
                    Map.of(
                        "a" + text(random), new Extra.Value(text(random), Extra.Form.TEXT),
                        "b" + text(random), new Extra.Value(text(random), Extra.Form.NUMBER))))
            .build();
    String written = claims.write(claim);
    assertThat(claims.utf8(claim)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 2_000)
  void bytesAreReadAsTheTextThatTheyAre(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] utf8 = ("[\"" + text(random) + "\"]").getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i > 0; i--) {
      utf8[random.nextInt(utf8.length)] = (byte) random.nextInt(256);
    }
    assertThat(read(utf8)).isEqualTo(readAsText(utf8));
  }

  @Example
  void mappersOfOthersLayADecisionOutAsTheyLike() {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new GoldenBlueJackson(BLUE.subsidies())).build();
    for (Decision decision : settled()) {
      String laidOut = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(decision);
      assertThat(laidOut).containsPattern("\\n +\"low\" : [0-9.]+,\\R");
      assertThat(WireParser.parse(laidOut)).isEqualTo(WireParser.parse(decisions.utf8(decision)));
      assertThat(mapper.writeValueAsBytes(decision)).isEqualTo(decisions.utf8(decision));
    }
  }

  private static List<Decision> settled() {
    List<Claim> batch =
        List.of(
            BonusClaim.like("cut").heads(130).at("800").build(),
            BonusClaim.like("pending").on("2023-06-01").build(),
            StayClaim.like("stay").build());
    return BLUE.settle(Ledger.EMPTY, batch).decisions();
  }

  private static Finding finding(Random random) {
    return new Finding(
        text(random),
        Optional.of(text(random)),
        true,
        false,
        new Datum.AnyOf(List.of(text(random), text(random))),
        new Datum.Text(text(random)),
        Clause.of(text(random), text(random)));
  }

  private static Object read(byte[] utf8) {
    try {
      return WireParser.parse(utf8);
    } catch (FaultException refused) {
      return refused.fault();
    }
  }

  private static Object readAsText(byte[] utf8) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return WireParser.parse(text);
    } catch (CharacterCodingException malformed) {
      return new Fault(Fault.WHOLE, "bytes that are not UTF-8", "UTF-8");
    } catch (FaultException refused) {
      return refused.fault();
    }
  }

  /** Of characters that are escaped, that are long in UTF-8, and of halves of pairs. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 100 : 6); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
