package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds caps and relations of the same scope and id to one identity: their limit may change between
 * editions, what they count, whose they are and over what time may not, or the ledger could not add
 * them up.
 */
final class CapIdentities {
  private final Map<Place, Identity> known = new HashMap<>();

  /** Where an identity stands; of a relation, each member has one beside that of the whole. */
  private record Place(District scope, String id, String member) {}

  private record Identity(String counts, List<String> holder, Period period, boolean isOfPlan) {
    /** Over a plan, one edition that names it and one that does not keep two accounts. */
    static Identity of(String counts, List<String> holder, Period period, String plan) {
      return new Identity(counts, holder, period, period == Period.Named.PLAN && !plan.isEmpty());
    }

    @Override
    public String toString() {
      String whose = holder.isEmpty() ? "the district" : "each " + String.join(" and ", holder);
      String named = isOfPlan ? " that is named" : "";
      return counts + " for " + whose + ", period " + period + named;
    }
  }

  void check(District district, Section section, Site site) {
    section
        .caps()
        .forEach(
            (id, cap) -> {
              Site at = site.at(".caps." + id);
              String order = cap.accumulator().map(CapIdentities::words).orElse("");
              Identity identity =
                  Identity.of(cap.unit() + order, cap.holder(), cap.period(), cap.plan());
              refuseForeign(cap.scope(), district, at);
              check(new Place(cap.scope(), id, ""), identity, at);
            });
  }

  void check(District district, String id, RelationTerms relation, Site site) {
    refuseForeign(relation.scope(), district, site);
    String kind = relation.kind().name();
    check(
        new Place(relation.scope(), id, ""),
        Identity.of(kind, List.of(), relation.period(), relation.plan()),
        site);
    relation
        .all()
        .forEach(
            member ->
                check(
                    new Place(relation.scope(), id, member.subsidy()),
                    Identity.of(kind, member.holder(), relation.period(), relation.plan()),
                    site));
  }

  private static String words(Accumulator ranks) {
    return " of " + ranks.max() + " in the order " + String.join(", ", ranks.order());
  }

  private static void refuseForeign(District scope, District district, Site site) {
    if (!scope.covers(district)) {
      site.at(".scope").fault(scope.code(), district + " or a district above it");
    }
  }

  private void check(Place place, Identity identity, Site site) {
    Identity other = known.putIfAbsent(place, identity);
    if (other != null && !other.equals(identity)) {
      String expected = "as elsewhere in " + place.scope() + ": " + other;
      site.fault(identity.toString(), expected);
    }
  }
}
