package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.rates.Amendment;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.RandomAmendment;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmendmentJsonProperties {
  private static final String DRAFT =
      "{'format':'golden-blue/amendment/1','district':'330604','documents':{'A':{'title':'Draft'}},"
          + "'amends':[{'from':'2022-01-01','clause':'A 1'}]}";

  private final AmendmentWriter writer = new AmendmentWriter();

  @Property(tries = 500)
  void anAmendmentWrittenAndReadAgainIsTheSame(@ForAll("amendments") Amendment amendment) {
    String text = writer.write(amendment);
    Amendment again = parse(text);
    assertThat(again).isEqualTo(amendment);
    assertThat(writer.write(again)).isEqualTo(text);
    assertThat(Amendments.isAmendment(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @Provide
  Arbitrary<Amendment> amendments() {
    return RandomAmendment.amendments();
  }

  @Example
  void everyFaultHasItsPlace() {
    expect(DRAFT.replace("amendment/1", "rates/1"), "format: found");
    expect(DRAFT.replace("'from':'2022-01-01',", ""), "amends[0]: found");
    expect(DRAFT.replace("'from':", "'on':'2022-01-01','from':"), "amends[0]: found");
    expect(DRAFT.replace(",'clause':'A 1'", ""), "amends[0].clause: found nothing");
    expect(DRAFT.replace("'A 1'", "'B 1'"), "amends[0].clause: found \"B 1\"");
    expect(DRAFT.replace("[{'from':'2022-01-01','clause':'A 1'}]", "[]"), "amends: found []");
    expect(with("'until':'2025-12-31'"), "amends[0].until: found");
    expect(with("'subsidies':{'bonus':{'extends':true}}"), "amends[0].subsidies.bonus.extends");
    expect(with("'subsidies':{'bonus':null}"), "amends[0].subsidies.bonus: found null");
    expect(with("'bases':{'wage':'NONE'}"), "amends[0].bases.wage: found \"NONE\"");
    expect(with("'facts':{'bonus':{}}"), "amends[0].facts.bonus: found bonus");
  }

  @Example
  void aBookIsNoAmendment() {
    assertThat(
            Amendments.isAmendment(
                "{\"format\":\"golden-blue/rates/1\"}".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(Amendments.isAmendment("[".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(Amendments.isAmendment("[]".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static String with(String field) {
    return DRAFT.replace("'clause':'A 1'", "'clause':'A 1'," + field);
  }

  private static void expect(String text, String fault) {
    RateBookException told =
        catchThrowableOfType(RateBookException.class, () -> parse(text.replace('\'', '"')));
    assertThat(told).as(text).hasMessageContaining(fault);
  }

  private static Amendment parse(String text) {
    return Amendments.parse("draft", text.getBytes(StandardCharsets.UTF_8));
  }
}
