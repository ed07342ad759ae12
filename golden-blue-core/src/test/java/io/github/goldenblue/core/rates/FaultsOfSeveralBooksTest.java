package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistake does not hide behind a like one, nor behind one that is none. */
class FaultsOfSeveralBooksTest {
  private static final String WAGE = "editions[0].subsidies.stay.items.wage.rate";
  private static final String MISSPELT = Books.STAY.replace("wage-base", "wage-bass");
  private static final RateBook BASES =
      Books.book("330000", Books.editionOf("2022-01-01", "'bases':{'wage-base':2000}"));

  @Test
  void oneMistakeInTwoBooksIsReportedForBothAfterItsSource() {
    String agent = Books.BONUS.replace("'pay':'agency'", "'pay':'agent'");
    RateBookException refused = refused(book("330604", agent), book("330681", agent));
    Fault fault = refused.faults().get(0);
    assertThat(refused.faults()).containsExactly(fault, fault);
    assertThat(refused)
        .hasMessageMatching("(?s).*book of 330604: .*agent.*book of 330681: .*agent.*");
  }

  @Test
  void oneMisspeltBaseInTwoBooksIsReportedForBothAfterItsSource() {
    RateBookException refused = refused(BASES, book("330604", MISSPELT), book("330681", MISSPELT));
    assertThat(refused.faults())
        .extracting(Fault::path)
        .containsExactly(WAGE + ".of", WAGE + ".of");
    assertThat(refused)
        .hasMessageMatching("(?s).*book of 330604: .*wage-bass.*book of 330681: .*wage-bass.*");
  }

  @Test
  void aMisspeltBaseIsReportedThoughAnotherBookNamesAGoodOne() {
    for (List<RateBook> books :
        List.of(
            List.of(BASES, book("330604", MISSPELT), book("330681", Books.STAY)),
            List.of(BASES, book("330681", Books.STAY), book("330604", MISSPELT)))) {
      RateBookException refused = refused(books.toArray(RateBook[]::new));
      assertThat(refused.faults()).extracting(Fault::path).containsExactly(WAGE + ".of");
      assertThat(refused).hasMessageContaining("book of 330604").hasMessageNotContaining("330681");
    }
  }

  @Test
  void aMisspeltBaseInOneRowIsReportedThoughAnotherRowNamesAGoodOne() {
    assertThat(refused(BASES, book("330604", rows("wage-base", "wage-bass"))).faults())
        .extracting(Fault::path)
        .containsExactly(WAGE + ".table.rows.BACHELOR.of");
    assertThat(refused(BASES, book("330604", rows("wage-bass", "wage-base"))).faults())
        .extracting(Fault::path)
        .containsExactly(WAGE + ".table.rows.COLLEGE.of");
  }

  /** A stay whose wage is a share of another base for each programme. */
  private static String rows(String college, String bachelor) {
    String rate = "{'share':'60%','of':'%s','rounding':'EXACT'}";
    return """
    'stay':{'conditions':{'over-a-month':{'months':1}},'items':{
      'wage':{'pay':'host','per':'MONTH','rate':{'table':{'by':'programme',
        'rows':{'COLLEGE':[C],'BACHELOR':[B],'SECONDARY':null}}}},
      'board':{'pay':'guest','per':'DAY','rate':0},
      'insurance':{'pay':'guest','rate':0}}}"""
        .replace("[C]", rate.replace("%s", college))
        .replace("[B]", rate.replace("%s", bachelor));
  }

  private static RateBook book(String district, String section) {
    return Books.book(district, Books.edition("2022-01-01", section));
  }

  private static RateBookException refused(RateBook... books) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(books));
    assertThat(refused).as("a refusal").isNotNull();
    return refused;
  }
}
