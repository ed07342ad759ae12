package io.github.goldenblue.core.rates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds relations that end while sections of their members go on, whose claims are then refused,
 * and relations that are set aside though nobody sets them.
 */
final class RelationEndCheck {
  private final WrittenEditions editions;
  private final Edition edition;

  RelationEndCheck(WrittenEditions editions, Edition edition) {
    this.editions = editions;
    this.edition = edition;
  }

  void check(CheckSite site) {
    edition
        .relations()
        .forEach(
            (id, terms) ->
                edition.until().ifPresent(end -> check(id, terms, end, site.at("." + id))));
    for (String id : new TreeSet<>(edition.withoutRelations())) {
      boolean isSet =
          edition.district().lineage().stream()
              .flatMap(editions::of)
              .anyMatch(other -> other.relations().containsKey(id));
      if (!isSet) {
        site.at("." + id).found(RateMistake.NOTHING_SET_ASIDE, id);
      }
    }
  }

  private void check(String id, RelationTerms terms, LocalDate end, CheckSite site) {
    for (LocalDate day : daysAfter(end)) {
      boolean isLast =
          editions
              .latest(edition.district().code(), day, other -> other.namedRelations().contains(id))
              .filter(edition::equals)
              .isPresent();
      if (!isLast || report(terms, end, day, site)) {
        return;
      }
    }
  }

  /** The days after the end on which a member's section may begin to be in force. */
  private Set<LocalDate> daysAfter(LocalDate end) {
    Set<LocalDate> days = new TreeSet<>(Set.of(end.plusDays(1)));
    edition.district().lineage().stream()
        .flatMap(editions::of)
        .map(Edition::from)
        .filter(from -> from.isAfter(end))
        .forEach(days::add);
    return days;
  }

  private boolean report(RelationTerms terms, LocalDate end, LocalDate day, CheckSite site) {
    for (String subsidy : terms.all().map(RelationMember::subsidy).distinct().toList()) {
      Optional<Edition> section =
          editions.inForce(
              edition.district(), day, other -> other.subsidies().containsKey(subsidy));
      if (section.isPresent()) {
        site.found(RateMistake.RELATION_ENDS, end, subsidy, section.get().name(), day);
        return true;
      }
    }
    return false;
  }
}
