package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation as a rate book prints it.
 *
 * @param kind how its members stand to each other
 * @param later what a later and higher entitlement is paid, for {@link RelationKind#HIGHEST}
 * @param members its members; for {@link RelationKind#PREREQUISITE} those that come first
 * @param then those that come after, for {@link RelationKind#PREREQUISITE}
 * @param period over what time it holds
 * @param plan the plan it belongs to, as the edition names it; empty if it names none
 * @param scope the district whose relation it is: the rate book's own or one above it
 * @param cited where it stands
 */
public record RelationTerms(
    RelationKind kind,
    Optional<Later> later,
    List<RelationMember> members,
    List<RelationMember> then,
    Period period,
    String plan,
    District scope,
    Cited cited) {
  /** Keeps copies. */
  public RelationTerms {
    members = List.copyOf(members);
    then = List.copyOf(then);
  }

  /** The same relation, of this plan. */
  RelationTerms of(String ofPlan) {
    return new RelationTerms(kind, later, members, then, period, ofPlan, scope, cited);
  }

  /** Whether it names a subsidy. */
  boolean names(String subsidy) {
    return all().anyMatch(member -> member.subsidy().equals(subsidy));
  }

  /** All that it names, those that come after at the end. */
  public Stream<RelationMember> all() {
    return Stream.concat(members.stream(), then.stream());
  }
}
