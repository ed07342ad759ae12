package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is surely a mistake in the relations of an edition. */
final class RelationCheck {
  private final Set<String> subsidies;
  private final ArticleCheck articles;

  RelationCheck(CheckedBooks books, ArticleCheck articles) {
    this.subsidies = books.types().stream().map(RatesType::subsidy).collect(Collectors.toSet());
    this.articles = articles;
  }

  void check(RelationTerms terms, CheckSite site) {
    articles.check(terms.cited().clause(), site);
    boolean isFirst = terms.kind() == RelationKind.PREREQUISITE;
    members(terms.members(), site.at(isFirst ? ".first" : ".members"));
    members(terms.then(), site.at(".then"));
  }

  private void members(List<RelationMember> members, CheckSite site) {
    for (int i = 0; i < members.size(); i++) {
      String subsidy = members.get(i).subsidy();
      if (!subsidies.contains(subsidy)) {
        site.at("[" + i + "].subsidy").found(RateMistake.MEMBER_UNKNOWN, subsidy);
      }
    }
  }
}
