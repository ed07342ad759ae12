package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of observations may hold, and what is said of all else. */
class ObservationsTest {
  private static final String HEADING = "indicator,area,period,value\n";
  private static final String LINE = "recruitment-events,330604,2023,90\n";

  @Test
  void columnsStandInAnyOrderAndTheUnitMayBeLeftOut() {
    assertCounted(HEADING + LINE);
    assertCounted("value,period,unit,area,indicator\n90,2023,EVENTS,330604,recruitment-events\n");
    assertCounted("value,period,unit,area,indicator\n90,2023,,330604,recruitment-events\n");
    assertCounted("\uFEFF\"indicator\",area,period,value\r\n\r\n" + LINE + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "recruitment-events,330604,2023,12x | value: found 12x, expected a whole number",
        "recruitment-events,330604,2023,-1 | value: found -1, expected a whole number",
        "recruitment-events,330604,2023,1.5 | value: found 1.5, expected a whole number",
        "recruitment-events,330604,2023, | value: found nothing, expected a whole number",
        "recruitment-events,330604,2023-Q5,1 | period: found 2023-Q5, expected a period such as",
        "recruitment-events,330604,2023-02-29,1 | period: found 2023-02-29, expected",
        "recruitment-events,330604,2021,1 | period: found 2021, expected a period within",
        "recruitment-events,,2023,1 | area: found nothing, expected the code of the district",
        "recruitment-events,330605,2023,1 | area: found 330605, expected 330604 or one of",
        "recruitments,330604,2023,1 | indicator: found recruitments, expected one of",
        "`=1+1,330604,2023,1` | indicator: found =1+1, expected one of",
        "recruitment-events,330604,2023 | found 3 cells, expected 4 cells",
        "recruitment-events,330604,2023,1,EVENTS | found 5 cells, expected 4 cells",
      })
  void aBadLineIsNamedWithWhatWasFoundAndExpected(String line, String said) {
    Run run = scorecard(HEADING + LINE + line + "\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-:3").contains(said).contains("faults: 1");
  }

  @Test
  void aUnitMustBeKnownAndTheIndicators() {
    String heading = "indicator,area,period,value,unit\n";
    assertThat(scorecard(heading + "recruitment-events,330604,2023,9,events\n").err())
        .contains("-:2, unit: found events, expected [PERSONS,");
    assertThat(scorecard(heading + "recruitment-events,330604,2023,9,PERSONS\n").err())
        .contains("-:2, unit: found PERSONS, expected EVENTS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator,area,period | value: found no such column, expected the columns indicator",
        "indicator,area,period,value,note | -:1: found note, expected the columns indicator",
        "indicator,area,period,value,value | value: found value, expected each column once",
        "Indicator,area,period,value | indicator: found no such column, expected the columns",
      })
  void columnsAreStrict(String heading, String said) {
    Run run = scorecard(heading + "\n" + LINE);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(said);
  }

  @Test
  void allFaultsAreToldTogetherByLine() {
    Run run =
        scorecard(HEADING + "a,330604,2023,1\nrecruitment-events,330604,2023,x\n\n" + "b,c\n");
    assertThat(run.err().lines().map(line -> line.replaceAll(" found.*|:? .*", "")))
        .containsSubsequence("-:2,", "-:3,", "-:5");
    assertThat(run.err()).endsWith("golden-blue: - cannot be counted, faults: 3\n");
  }

  @Test
  void theSameDaysTwiceAreAFault() {
    Run run = scorecard(HEADING + LINE + "recruitment-events,330604,2023-Q1,9\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsPattern("-:[23], period: found ").contains("observed twice");
  }

  @Test
  void manyFaultsAreCounted() {
    String lines =
        IntStream.range(0, 23)
            .mapToObj(i -> "x" + i + ",330604,2023,1\n")
            .collect(Collectors.joining());
    assertThat(scorecard(HEADING + lines).err())
        .contains("found x19,", "… and 3 more\n", "faults: 23")
        .doesNotContain("found x20,");
  }

  @Test
  void hostileCellsCanNeitherSteerNorFlood() {
    String steering = "\"\u001b[31mx\n\u202Ey\"";
    Run run = scorecard(HEADING + steering + ",330604,2023,1\n" + LINE.replace("90", "oops"));
    assertThat(run.err())
        .contains("-:2, indicator: found \uFFFD[31mx\uFFFD\uFFFDy, expected")
        .contains("-:4, value: found oops")
        .doesNotContain("\u001b", "\u202E");
    String long10 = "9".repeat(10_000_000);
    Run flood = scorecard(HEADING + "recruitment-events,330604,2023," + long10 + "\n");
    assertThat(flood.err()).contains("99… (10,000,000 characters)").hasSizeLessThan(400);
  }

  @Test
  void whatIsNoCsvInUtf8IsNotRead() {
    byte[] latin = (HEADING + "caf\u00e9,330604,2023,1\n").getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.on(new ByteArrayInputStream(latin), "scorecard", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("golden-blue: cannot read -: found other bytes, expected UTF-8\n");
    assertThat(scorecard(HEADING + "\"recruitment-events,330604,2023,1\n").err())
        .startsWith("golden-blue: cannot read -: ");
  }

  @Test
  void nothingObservedIsNoScorecard() {
    assertThat(scorecard("").err()).contains("-:1: found nothing, expected the columns");
    Run run = scorecard(HEADING);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("golden-blue: -: no observation in it\n");
  }

  private static void assertCounted(String csv) {
    Run run = scorecard(csv);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("2023 +≥ 80 +90 +112\\.5%");
  }

  private static Run scorecard(String csv) {
    return Run.on(csv, "scorecard", "-");
  }
}
