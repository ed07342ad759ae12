package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.sample.Books;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts of a rate book say something, show as they are, and stand once. */
class PlainNamesTest {
  private static final String S = "editions[0].subsidies.bonus.";
  private static final String GOOD =
      Books.text(
              "330604",
              Books.editionOf(
                  "2022-01-01",
                  "'plan':'2022-2024'",
                  "'settings':{'tier':'2'}",
                  "'relations':{'r':{'kind':'EXCLUSIVE','period':'PLAN','members':["
                      + "{'subsidy':'bonus','items':['head'],'holder':['agency']},"
                      + "{'subsidy':'stay','holder':['host']}]}}",
                  "'subsidies':{"
                      + Books.bonus("100", Books.cap("most", "head", "YUAN", 100_000, "agency"))
                      + "}"))
          .replace("'readings'", "'unmodelled':{'U-1':{'zh':'丁','en':'out'}},'readings'");

  @Test
  void aGoodBookIsTaken() {
    assertThat(faults(GOOD)).isEmpty();
    assertThat(faults(GOOD.replace("one way", "one way\\nof several"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'D':{'title' | '':{'title' | documents.\"\"",
        "'D':{'title' | 'D ':{'title' | documents.D ",
        "'D':{'title' | 'D 1':{'title' | documents.D 1",
        "'D':{'title' | 'D\u3000甲':{'title' | documents.D\u3000甲",
        "Document of 330604 | NOTHING | documents.D.title",
        "'R-1' | '' | readings.\"\"",
        "'zh':'甲' | 'zh':'' | readings.R-1.zh",
        "'en':'another' | 'en':' ' | readings.R-2.en",
        "'en':'out' | 'en':'' | unmodelled.U-1.en",
        "'U-1' | ' ' | unmodelled. ",
        "'2022-2024' | '' | editions[0].plan",
        "'tier':'2' | 'tier':'' | editions[0].settings.tier",
        "'tier':'2' | '':'2' | editions[0].settings.\"\"",
        "'r':{ | '':{ | editions[0].relations.\"\"",
        "'r':{ | 'r ':{ | editions[0].relations.r ",
        "'most':{ | '':{ | CAPS\"\"",
        "'items':['head'],'unit' | 'items':['head','head'],'unit' | CAPSmost.items[1]",
        "'holder':['agency'],'period' | 'holder':['agency','agency'],'period' | CAPSmost.holder[1]",
        "'items':['head'],'holder' | 'items':['head','head'],'holder' | RELATIONmembers[0].items[1]",
        "'holder':['host'] | 'holder':['host','host'] | RELATIONmembers[1].holder[1]"
      })
  void whatSaysNothingOrTwiceTheSameIsRefusedAtItsPath(String good, String bad, String path) {
    String planted = GOOD.replace(good, bad.equals("NOTHING") ? "" : bad);
    assertThat(planted).isNotEqualTo(GOOD);
    String at = path.replace("CAPS", S + "caps.").replace("RELATION", "editions[0].relations.r.");
    assertThat(faults(planted)).extracting(fault -> fault.path().strip()).contains(at.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\n", "\\u202E", "\\u200b", "\\u2028", "\\u001f", "\\u007f"})
  void whatDoesNotShowIsRefusedAndMadeVisible(String hidden) {
    String shown = "U+" + (hidden.equals("\\n") ? "000A" : hidden.substring(2).toUpperCase());
    for (String name :
        List.of("'most'", "'r':{", "'R-1'", "'U-1'", "'tier'", "'2022-2024'", "Document of")) {
      String planted = GOOD.replace(name, name.charAt(0) + hidden + name.substring(1));
      assertThat(planted).as(name).isNotEqualTo(GOOD);
      assertThat(faults(planted))
          .as(name)
          .isNotEmpty()
          .anyMatch(fault -> (fault.path() + fault.found()).contains(shown))
          .allMatch(fault -> fault.toString().codePoints().noneMatch(Character::isISOControl));
    }
  }

  @Test
  void knownNamesAreListedInOrder() {
    assertThat(faults(GOOD.replace("'plan'", "'plans'")))
        .extracting(Fault::toString)
        .containsExactly(
            "editions[0].plans: found \"2022-2024\", expected no field of this name; known: [bases,"
                + " clause, facts, from, plan, publishedOn, reading, relations, rights, settings,"
                + " subsidies, until]");
    assertThat(
            faults(
                GOOD.replace("'clause':'D 1'", "'clause':'E 1'")
                    .replace("'D':", "'Z':{'title':'z'},'D':")))
        .extracting(Fault::expected)
        .containsOnly("one of the book's documents [D, Z]");
  }

  @Test
  void whatACapIsMustNotChangeAndIsSaidInWords() {
    String two =
        GOOD.replace(
            "'editions':[",
            "'editions':["
                + Books.editionOf(
                    "2023-01-01",
                    "'subsidies':{"
                        + Books.bonus("100", Books.cap("most", "head", "MONTHS", 9, "", "LIFE"))
                        + "}")
                + ",");
    RateBookException refused =
        catchThrowableOfType(
            RateBookException.class, () -> Books.goldenBlue(Books.parse("book", two)));
    assertThat(refused)
        .hasMessageContaining("YUAN for each agency, period PLAN")
        .hasMessageContaining("MONTHS for the district, period LIFE")
        .hasMessageNotContaining("Identity");
  }

  private static List<Fault> faults(String book) {
    return RateBooks.draft("book", book.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .faults();
  }
}
