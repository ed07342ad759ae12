package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Clause;
import java.util.HashSet;
import java.util.Set;

/** Finds terms that cite a whole document of which other terms cite articles. */
final class ArticleCheck {
  private final Set<String> withArticles = new HashSet<>();

  ArticleCheck(RateBook book) {
    BookClauses.of(book)
        .filter(clause -> !clause.article().isEmpty())
        .forEach(clause -> withArticles.add(clause.document()));
  }

  /** What a section says once, by its own clause, is not said again for each of its parts. */
  void check(Section section, CheckSite site) {
    Clause whole = section.cited().clause();
    boolean isUsed =
        BookClauses.parts(section).anyMatch(cited -> cited.clause().equals(whole))
            || BookClauses.parts(section).findAny().isEmpty();
    if (isUsed) {
      check(whole, site);
    }
    section
        .conditions()
        .forEach((id, terms) -> own(terms.cited(), whole, site, ".conditions." + id));
    section.items().forEach((id, terms) -> own(terms.cited(), whole, site, ".items." + id));
    section.caps().forEach((id, terms) -> own(terms.cited(), whole, site, ".caps." + id));
  }

  private void own(Cited cited, Clause whole, CheckSite site, String below) {
    if (!cited.clause().equals(whole)) {
      check(cited.clause(), site.at(below));
    }
  }

  /** A clause that stands by itself. */
  void check(Clause clause, CheckSite site) {
    if (clause.article().isEmpty() && withArticles.contains(clause.document())) {
      site.found(RateMistake.ARTICLE_MISSING, clause.document());
    }
  }
}
