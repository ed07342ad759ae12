package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Pass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which the rows of a right can be wrong, each planted in a good book. */
class RightFaultsTest {
  private static final String S = "editions[0].rights.";
  private static final String GOOD =
      Books.text(
          "330604",
          Pass.edition(
              "2022-01-01",
              "",
              Pass.row("mason", "LEVEL_3", "'NORTH','EAST'", "'requires':['BADGE']"),
              Pass.row("mason", "LEVEL_2", "'SOUTH'", "'clause':['D 8','D 9']")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'pass' | 'passage' | passage",
        "'rows' | 'row' | pass.rows",
        "'for':{'trade':'mason','level':'LEVEL_3'} | 'for':{'level':'LEVEL_3'} | pass.rows[0].for.trade",
        "'trade':'mason','level':'LEVEL_3' | 'trade':'mason' | pass.rows[0].for.level",
        "'level':'LEVEL_3' | 'level':'LEVEL_6' | pass.rows[0].for.level",
        "'level':'LEVEL_3' | 'level':3 | pass.rows[0].for.level",
        "'level':'LEVEL_3' | 'level':'LEVEL_3','gate':'NORTH' | pass.rows[0].for.gate",
        "'level':'LEVEL_3' | 'level':'LEVEL_3','colour':'red' | pass.rows[0].for.colour",
        "'level':'LEVEL_2' | 'level':'LEVEL_3' | pass.rows[1].for",
        "'trade':'mason','level':'LEVEL_2' | 'trade':' ','level':'LEVEL_2' | pass.rows[1].for.trade",
        "'grants':['SOUTH'] | 'grants':[] | pass.rows[1].grants",
        "'grants':['SOUTH'] | 'grants':'SOUTH' | pass.rows[1].grants",
        "'grants':['SOUTH'], | ~~ | pass.rows[1].grants",
        "'NORTH','EAST' | 'NORTH','WEST' | pass.rows[0].grants[1]",
        "'NORTH','EAST' | 'NORTH','NORTH' | pass.rows[0].grants",
        "['BADGE'] | ['BADGE','TICKET'] | pass.rows[0].requires[1]",
        "['BADGE'] | ['BADGE','BADGE'] | pass.rows[0].requires",
        "'requires' | 'require' | pass.rows[0].require",
        "'D 9' | 'E 9' | pass.rows[1].clause[1]",
        "'clause':['D 8','D 9'] | 'reading':'R-9' | pass.rows[1].reading",
      })
  void aFaultIsReportedAtItsPath(String good, String bad, String path) {
    assertThat(GOOD).contains(good);
    assertThat(faultsOf(GOOD.replace(good, bad))).extracting(Fault::path).contains(S + path);
  }

  @Test
  void theGoodBookHasNoFault() {
    assertThat(faultsOf(GOOD)).isEmpty();
  }

  @Test
  void aRightWithoutRowsIsRefused() {
    assertThat(faultsOf(Books.text("330604", Pass.edition("2022-01-01", ""))))
        .extracting(Fault::path)
        .containsExactly(S + "pass.rows");
  }

  @Test
  void allFaultsComeAtOnceAndSayWhatWasExpected() {
    String text =
        Books.text(
            "330604",
            Pass.edition(
                "2022-01-01",
                "",
                Pass.row("mason", "LEVEL_3", "'NORTH'"),
                Pass.row("mason", "LEVEL_3", "'WEST'"),
                Pass.row("mason", "LEVEL_9", ""),
                "{'for':{'level':'LEVEL_1','side':'left'},'grants':['EAST'],'requires':['TICKET']}"),
            Books.editionOf("2023-01-01", "'rights':{'passage':{'rows':[]}}"));
    assertThat(faultsOf(text))
        .extracting(Fault::toString)
        .containsExactlyInAnyOrder(
            S
                + "pass.rows[1].for: found {trade=mason, level=LEVEL_3},"
                + " expected one row for it; rows[0] is another",
            S + "pass.rows[1].grants[0]: found WEST, expected one of [NORTH, EAST, SOUTH]",
            S
                + "pass.rows[2].for.level: found LEVEL_9,"
                + " expected one of [LEVEL_5, LEVEL_4, LEVEL_3, LEVEL_2, LEVEL_1]",
            S + "pass.rows[2].grants: found [], expected at least one of what the right can grant",
            S + "pass.rows[3].for.trade: found nothing, expected a text that is not blank",
            S + "pass.rows[3].for.side: found side, expected one of the axes [trade, level]",
            S + "pass.rows[3].requires[0]: found TICKET, expected one of [BADGE, HELMET]",
            "editions[1].rights.passage: found passage,"
                + " expected a right that is loaded, one of [pass]");
  }

  @Test
  void twoBooksThatSetARightFromTheSameDayClash() {
    String other = GOOD.replace("mason", "smith");
    RateBookException refused =
        catchThrowableOfType(
            RateBookException.class,
            () -> Pass.library(Books.parse("one", GOOD), Books.parse("other", other)));
    assertThat(refused).hasMessageContainingAll("pass", "set by one and by other");
  }

  @Test
  void aRightMayBeSetBesideTheSubsidiesOfAnotherBookOfTheDistrict() {
    RateBook empty = Books.book("330604", Books.editionOf("2022-01-01", "'settings':{'a':'b'}"));
    assertThatCode(() -> Pass.library(Books.parse("one", GOOD), empty)).doesNotThrowAnyException();
  }

  private static List<Fault> faultsOf(String text) {
    RateBookException refused =
        catchThrowableOfType(
            RateBookException.class, () -> Pass.library(Books.parse("a book", text)));
    return refused == null ? List.of() : refused.faults();
  }
}
