package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What is looked at once in a county is told where it is wrong, and what was expected. */
class CountyChecksTest {
  private static final County COUNTY = County.of(HillCounty.class);
  private static final RateBook BOOK = new HillCounty().rateBooks().get(0);

  /** Pays twice where a word is not written as in most languages. */
  private static final class Spelling extends Outing {
    @Override
    @SuppressWarnings("StringCaseLocaleUsage")
    public void assess(OutingClaim claim, Rates rates, Sheet sheet) {
      super.assess(claim, rates, sheet);
      if (!"title".toUpperCase().equals("TITLE")) {
        super.assess(claim, rates, sheet);
      }
    }
  }

  /** Pays twice where it is a day later than in most of the world. */
  private static final class Zoned extends Outing {
    @Override
    public void assess(OutingClaim claim, Rates rates, Sheet sheet) {
      super.assess(claim, rates, sheet);
      if (TimeZone.getDefault().getRawOffset() > 13 * 3_600_000) {
        super.assess(claim, rates, sheet);
      }
    }
  }

  private static LoadedCounty loaded(RateBook book, Subsidy<?> subsidy) {
    GoldenBlue goldenBlue =
        GoldenBlue.of(List.of(() -> List.of(subsidy)), List.of(() -> List.of(book)));
    RandomClaims claims = RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO);
    return new LoadedCounty(
        COUNTY, goldenBlue, List.of(book), Toy.DISTRICT, claims, Laws.of(goldenBlue));
  }

  /** The book with no documents, as a provider could make it in Java. */
  private static RateBook withoutDocuments() {
    return new RateBook(
        "made in Java",
        BOOK.district(),
        Map.of(),
        BOOK.readings(),
        BOOK.unmodelled(),
        BOOK.labels(),
        BOOK.editions());
  }

  private static CountyBooks books(County county, RateBook... books) {
    RateBookProvider provider = new HillCounty();
    Provided found = Provided.of(List.of(() -> List.of(new Outing())), List.of(provider));
    CountyBooks own = CountyBooks.of(county, found);
    return new CountyBooks(county, List.of(books), own.ownSubsidies());
  }

  private static RateBook elsewhere() {
    return new RateBook(
        "elsewhere",
        District.of("110102"),
        BOOK.documents(),
        BOOK.readings(),
        BOOK.unmodelled(),
        BOOK.labels(),
        BOOK.editions());
  }

  @Test
  void whatIsCitedAndNoDocumentOfTheBookIsTold() {
    assertThatCode(() -> NumbersAreCited.check(loaded(BOOK, new Outing())))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> NumbersAreCited.check(loaded(withoutDocuments(), new Outing())))
        .isInstanceOf(BrokenLaw.class)
        .hasMessageContaining("cited, and not among the documents of the book")
        .hasMessageContaining("made in Java: \"山地县出行补贴办法 三(一)\"")
        .hasMessageContaining("outing: \"山地县出行补贴办法 四\"");
  }

  @Test
  void aFormulaThatGoesByTheLanguageIsTold() {
    assertThatCode(() -> SameEverywhere.check(loaded(BOOK, new Outing())))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> SameEverywhere.check(loaded(BOOK, new Spelling())))
        .isInstanceOf(BrokenLaw.class)
        .hasMessageContaining("in another language and time zone")
        .hasMessageContaining("instead of");
  }

  @Test
  void aFormulaThatGoesByTheTimeZoneIsTold() {
    assertThatThrownBy(() -> SameEverywhere.check(loaded(BOOK, new Zoned())))
        .hasMessageContaining("in another language and time zone");
  }

  @Test
  void aDayThatIsNoneIsTold() {
    assertThatThrownBy(() -> COUNTY.from("1 May 2023"))
        .hasMessage("found \"1 May 2023\", expected a date such as 2022-12-31");
  }

  @Test
  void booksOfSeveralDistrictsAskForAChoice() {
    assertThatThrownBy(() -> books(COUNTY, BOOK, elsewhere()).district())
        .hasMessageContaining("the books of " + HillCounty.class.getName())
        .hasMessageContaining("found books of districts [110101, 110102]")
        .hasMessageContaining("district(\"…\") to choose");
    assertThatCode(() -> books(COUNTY.district("110102"), BOOK, elsewhere()).district())
        .doesNotThrowAnyException();
  }

  @Test
  void booksWithoutEditionsAskForDays() {
    RateBook empty =
        new RateBook("empty", BOOK.district(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    assertThatThrownBy(() -> books(COUNTY, empty).first(BOOK.district()))
        .hasMessageContaining("found no edition of 110101")
        .hasMessageContaining("from(\"…\") and until(\"…\")");
  }

  @Test
  void aSubsidyThatNobodyBringsIsTold() {
    GoldenBlue goldenBlue = HillCounty.with(HillCounty.BOOK);
    assertThatThrownBy(() -> books(COUNTY.only("inning"), BOOK).subsidies(goldenBlue))
        .hasMessageContaining("found no subsidy [inning]")
        .hasMessageContaining("a module on the test's path that brings it");
  }

  @Test
  void aCountyOnAPathWithoutSubsidiesIsTold() {
    assertThatThrownBy(() -> LoadedCounty.of(COUNTY)).hasMessageContaining("SubsidyProvider");
  }
}
