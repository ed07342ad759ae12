package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is surely a mistake between editions that follow each other. */
class SuccessionCheckTest {
  private static final String BONUS = "editions[1].subsidies.bonus";

  private static String edition(String from, String until, String section) {
    return Books.editionOf(from, "'until':'" + until + "'", "'subsidies':{" + section + "}");
  }

  private static final String FIRST = edition("2022-01-01", "2022-12-31", Books.BONUS);

  @Test
  void daysBetweenTwoEditionsAreFoundUnlessAnotherBookSetsThem() {
    String later = edition("2023-01-03", "2023-12-31", Books.BONUS);
    RateBook gap = Books.book("330604", FIRST, later);
    assertThat(check(gap))
        .containsExactly(
            new RateFinding(
                "book of 330604",
                BONUS,
                RateMistake.DAYS_WITHOUT_RATES,
                List.of("2023-01-01", "2023-01-02", "330604 from 2022-01-01")));
    RateBook between =
        Books.parse(
            "other", Books.text("330604", edition("2023-01-01", "2023-01-02", Books.BONUS)));
    assertThat(check(gap, between)).isEmpty();
    RateBook province = Books.book("330000", Books.edition("2020-01-01", Books.BONUS));
    assertThat(check(gap, province)).as("a parent does not stand in").hasSize(1);
    assertThat(check(Books.book("330604", FIRST, later.replace("01-03", "01-01")))).isEmpty();
  }

  @Test
  void daysBetweenBasesSettingsAndRightsAreFoundToo() {
    String set =
        "'settings':{'tier':'2'},'bases':{'b':{'table':{'by':'district.tier','rows':{'2':5}}}}";
    RateBook book =
        Books.book(
            "330604",
            Books.editionOf("2022-01-01", "'until':'2022-06-30'", set),
            Books.editionOf("2022-07-02", set));
    assertThat(check(book))
        .filteredOn(finding -> finding.mistake() == RateMistake.DAYS_WITHOUT_RATES)
        .extracting(RateFinding::path)
        .containsExactlyInAnyOrder("editions[1].settings.tier", "editions[1].bases.b");
  }

  @Test
  void anEndThatNeverCountsIsFound() {
    RateBook overlap =
        Books.book("330604", FIRST, edition("2022-12-31", "2023-12-31", Books.BONUS));
    assertThat(check(overlap))
        .containsExactly(
            new RateFinding(
                "book of 330604",
                BONUS,
                RateMistake.UNTIL_NEVER_COUNTS,
                List.of("2022-12-31", "330604 from 2022-01-01", "2022-12-31")));
  }

  @Test
  void anEndThatMayCountIsNoMistake() {
    String open = Books.edition("2022-01-01", Books.BONUS);
    String later = edition("2022-07-01", "2023-12-31", Books.BONUS);
    assertThat(check(Books.book("330604", open, later))).as("no end").isEmpty();
    String late = later.replace("'clause'", "'publishedOn':'2023-01-01','clause'");
    assertThat(check(Books.book("330604", FIRST, late))).as("published after it").isEmpty();
    String soon = later.replace("'clause'", "'publishedOn':'2022-12-31','clause'");
    assertThat(check(Books.book("330604", FIRST, soon))).as("published by it").hasSize(1);
    String amends = edition("2022-07-01", "2023-12-31", "'bonus':{'extends':true}");
    assertThat(check(Books.book("330604", FIRST, amends))).as("an amendment").isEmpty();
  }

  private static final String RELATION =
      "'r':{'kind':'EXCLUSIVE','period':'PLAN','members':[{'subsidy':'bonus','holder':['agency']},"
          + "{'subsidy':'trip','optional':true,'holder':['host']}]}";

  private static String with(String edition, String relation) {
    return edition.replace("'subsidies'", "'relations':{" + relation + "},'subsidies'");
  }

  @Test
  void aRelationThatEndsWhileSectionsGoOnIsFound() {
    String next = edition("2023-01-01", "2023-12-31", Books.BONUS);
    assertThat(check(Books.book("330604", with(FIRST, RELATION), next)))
        .containsExactly(
            new RateFinding(
                "book of 330604",
                "editions[0].relations.r",
                RateMistake.RELATION_ENDS,
                List.of("2022-12-31", "bonus", "330604 from 2023-01-01", "2023-01-01")));
    assertThat(check(Books.book("330604", with(FIRST, RELATION), with(next, RELATION)))).isEmpty();
    assertThat(check(Books.book("330604", with(FIRST, RELATION), with(next, "'r':'NONE'"))))
        .isEmpty();
    assertThat(check(Books.book("330604", with(FIRST, RELATION)))).as("all end").isEmpty();
  }

  @Test
  void aRelationThatEndsBesideASectionOfADistrictAboveIsFound() {
    RateBook province = Books.book("330000", Books.edition("2022-01-01", Books.BONUS));
    String ends =
        Books.editionOf("2022-01-01", "'until':'2022-12-31'", "'relations':{" + RELATION + "}");
    assertThat(check(province, Books.book("330604", ends)))
        .extracting(RateFinding::mistake, RateFinding::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                RateMistake.RELATION_ENDS, "editions[0].relations.r"));
  }

  @Test
  void aRelationThatNobodySetsIsSetAsideInVain() {
    String none = with(FIRST, "'r':'NONE'");
    assertThat(check(Books.book("330604", none)))
        .extracting(RateFinding::mistake)
        .containsExactly(RateMistake.NOTHING_SET_ASIDE);
    RateBook above =
        Books.book("330600", Books.editionOf("2021-01-01", "'relations':{" + RELATION + "}"));
    assertThat(check(above, Books.book("330604", none))).isEmpty();
    RateBook beside =
        Books.book("330681", Books.editionOf("2021-01-01", "'relations':{" + RELATION + "}"));
    assertThat(check(beside, Books.book("330604", none))).hasSize(1);
  }

  private static List<RateFinding> check(RateBook... books) {
    Collection<RatesType<?, ?>> types =
        Books.usual().subsidies().all().stream().<RatesType<?, ?>>map(Subsidy::rates).toList();
    return RateBookCheck.of(List.of(books), types, List.of()).stream()
        .filter(finding -> finding.mistake() != RateMistake.READING_UNUSED)
        .toList();
  }
}
