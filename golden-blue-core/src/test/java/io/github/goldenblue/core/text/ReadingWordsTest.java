package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words a reading is said in: those of the books whose editions the decision names. */
class ReadingWordsTest {
  private static final String READ = Books.STAY.replace("{'months':1}", months("R-1"));
  private static final RateBook COUNTY =
      Books.book(
          "330604", Books.editionOf("2022-01-01", sections(READ), "'bases':{'wage-base':2000}"));

  @Test
  void aReadingThatTwoBooksHaveIsSaidInTheWordsOfBoth() {
    RateBook zone = zone("'R-1':{'zh':'丙','en':'the way of the port'}", sections(READ));
    GoldenBlue blue = Books.goldenBlue(COUNTY, zone);
    Decision decision = decide(blue, "330604-port");
    assertThat(decision.rates())
        .extracting(UsedEdition::district)
        .containsExactly(District.of("330604-port"), District.of("330604"));
    assertThat(blue.explain(decision, Language.EN)).contains("R-1 the way of the port / one way\n");
    assertThat(blue.explain(decision, Language.ZH)).contains("R-1 丙 / 甲\n");
  }

  @Test
  void aBookThatTheDecisionDoesNotNameLendsNoWords() {
    RateBook zone =
        zone(
            "'R-1':{'zh':'丙','en':'the way of the port'}",
            sections(READ),
            "'bases':{'wage-base':1}");
    GoldenBlue blue = Books.goldenBlue(COUNTY, zone);
    assertThat(blue.explain(decide(blue, "330604-port"), Language.EN))
        .contains("R-1 the way of the port\n")
        .doesNotContain("one way");
    assertThat(blue.explain(decide(blue, "330604"), Language.EN))
        .contains("R-1 one way\n")
        .doesNotContain("port");
  }

  @Test
  void aReadingThatTheDistrictDoesNotDeclareIsNotSoughtAbove() {
    RateBook zone = zone("'R-9':{'zh':'丙','en':'the way of the port'}", sections(Books.STAY));
    GoldenBlue blue = Books.goldenBlue(COUNTY, zone);
    District port = District.of("330604-port");
    assertThat(blue.rates().reading(port, new Reading("R-1"))).isEmpty();
    Decision ofCounty = decide(blue, "330604");
    String json = blue.writeDecision(ofCounty).replace("\"330604\"", "\"330604-port\"");
    assertThat(blue.explain(blue.readDecision(json), Language.EN))
        .contains("R-1\n")
        .doesNotContain("one way");
  }

  private static Decision decide(GoldenBlue blue, String district) {
    StayClaim claim = StayClaim.like("a").in(district).build();
    return blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
  }

  private static RateBook zone(String readings, String... fields) {
    String text = Books.text("330604-port", Books.editionOf("2022-01-01", fields));
    String declared = text.replaceFirst("'readings':\\{.*?}}", "'readings':{" + readings + "}");
    return Books.parse("book of the port", declared);
  }

  private static String sections(String section) {
    return "'subsidies':{" + section + "}";
  }

  private static String months(String reading) {
    return "{'months':1,'reading':'" + reading + "'}";
  }
}
