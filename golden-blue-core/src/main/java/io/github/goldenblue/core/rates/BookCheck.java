package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Checks one book among those that are loaded with it. */
final class BookCheck {
  private final CheckedBooks books;
  private final int number;
  private final RateBook book;
  private final CheckSite site;

  BookCheck(CheckedBooks books, int number, List<RateFinding> findings) {
    this.books = books;
    this.number = number;
    this.book = books.written().get(number);
    this.site = new CheckSite(book.source(), "", findings);
  }

  void check() {
    new UnusedCheck(books, number, site).check();
    new LabelCheck(books, number, site).check();
    ArticleCheck articles = new ArticleCheck(book);
    for (int i = 0; i < book.editions().size(); i++) {
      edition(i, articles);
    }
  }

  private void edition(int i, ArticleCheck articles) {
    Edition edition = book.editions().get(i);
    CheckSite at = site.at("editions[" + i + "]");
    publishedInTime(edition, at);
    edition
        .bases()
        .forEach(
            (id, shape) ->
                new ShapeCheck(edition, new Domains(null), Map.of(), OptionalLong.empty())
                    .check(shape, at.at(".bases." + id)));
    edition
        .relations()
        .forEach((id, terms) -> relation(edition, terms, articles, at.at(".relations." + id)));
    WrittenEditions editions = new WrittenEditions(books.written());
    new RelationEndCheck(editions, edition).check(at.at(".relations"));
    new SuccessionCheck(editions, book).check(edition, at);
    for (String subsidy : edition.subsidies().keySet()) {
      section(new SectionPlace(number, i, subsidy), articles);
    }
  }

  private static void publishedInTime(Edition edition, CheckSite at) {
    edition
        .until()
        .filter(end -> edition.publishedOn().filter(day -> day.isAfter(end)).isPresent())
        .ifPresent(
            end ->
                at.at(".publishedOn")
                    .found(
                        RateMistake.PUBLISHED_AFTER_END, edition.publishedOn().orElseThrow(), end));
  }

  private static void relation(
      Edition edition, RelationTerms terms, ArticleCheck articles, CheckSite at) {
    articles.check(terms.cited().clause(), at);
    new PeriodCheck(edition).check(terms.period(), at);
  }

  private void section(SectionPlace place, ArticleCheck articles) {
    CheckSite at = site.at(place.path());
    Section written = place.section(books.written());
    articles.check(written, at);
    new SupersededCheck(books.written()).check(place, at);
    PeriodCheck periods = new PeriodCheck(place.edition(books.written()));
    written.caps().forEach((id, cap) -> periods.check(cap.period(), at.at(".caps." + id)));
    books
        .full(place)
        .ifPresent(
            full -> {
              ForeignDocumentCheck.check(book, full, at);
              CapLimits.check(written, full, at);
              books
                  .facts(place.subsidy(), full)
                  .ifPresent(
                      facts ->
                          new SectionCheck(place.edition(books.written()), written, full, facts)
                              .check(at));
            });
  }
}
