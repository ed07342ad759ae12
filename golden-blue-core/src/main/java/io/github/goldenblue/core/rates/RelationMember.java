package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * A subsidy that stands in a relation.
 *
 * @param subsidy the subsidy's id
 * @param items the ids of its items that count; none means all of them
 * @param holder the names of the facts that say whose relation it is, as its claims call them; none
 *     means the district's
 * @param optional whether it may be missing, as where its module is not loaded: the relation then
 *     leaves it alone. Without {@code "optional": true}, a member that is not loaded is an error,
 *     as a misspelt one would else switch the relation off
 */
public record RelationMember(
    String subsidy, List<String> items, List<String> holder, boolean optional) {
  /** Keeps copies. */
  public RelationMember {
    items = List.copyOf(items);
    holder = List.copyOf(holder);
  }
}
