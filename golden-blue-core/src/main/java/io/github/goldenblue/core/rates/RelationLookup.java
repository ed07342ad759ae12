package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the relation that holds for a subsidy's claims. One that has ended would lapse unseen, and
 * is an error until an edition sets it anew or sets it aside.
 *
 * @param relations all relations; empty where an edition sets one aside
 * @param on the day of the claim
 * @param knownOn the day of the decision; without one, every loaded edition is known
 */
record RelationLookup(
    Register<Optional<Relation>> relations, LocalDate on, Optional<LocalDate> knownOn) {
  /**
   * The relation with this id, if it is in force there and names the subsidy.
   *
   * @throws RatesMissingException if it has ended and names the subsidy
   */
  Optional<Relation> inForce(String id, District district, String subsidy) {
    Optional<InForce<Optional<Relation>>> decides = deciding(id, district);
    if (decides.isEmpty()) {
      return Optional.empty();
    }
    Edition edition = decides.get().edition();
    Optional<Relation> relation = decides.get().value();
    if (edition.hasEndedBefore(on) && concerns(relation, id, edition, subsidy)) {
      throw Register.ended("relation " + id, district, on, edition);
    }
    return relation.filter(one -> one.terms().names(subsidy));
  }

  /** Past its end, setting aside matters as long as a district above has what was set aside. */
  private boolean concerns(
      Optional<Relation> relation, String id, Edition edition, String subsidy) {
    Optional<Relation> lapsed =
        relation.or(
            () ->
                edition
                    .district()
                    .parent()
                    .flatMap(above -> deciding(id, above))
                    .flatMap(InForce::value));
    return lapsed.filter(one -> one.terms().names(subsidy)).isPresent();
  }

  private Optional<InForce<Optional<Relation>>> deciding(String id, District district) {
    return relations.deciding(id, district, on, knownOn);
  }
}
