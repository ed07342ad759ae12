package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.RelationKind;
import java.util.List;

/**
 * How a claim stands in one relation. The numbers are fen where the highest counts, else how many
 * claims.
 *
 * @param relation the relation's id
 * @param kind how its members stand to each other
 * @param holder whose relation it is
 * @param period a year such as {@code 2023}, {@code PLAN}, {@code LIFE}, or a window such as {@code
 *     2021-01-22/2021-02-26}
 * @param owners the other members that were paid before: where they exclude, those that own the
 *     slot; where they come first, those that open it
 * @param limit for {@link RelationKind#HIGHEST}, what all members may come to with this claim; else
 *     0
 * @param usedBefore what earlier claims took: for {@link RelationKind#HIGHEST} of all members, else
 *     of the claim's own
 * @param taken what this claim takes
 */
public record RelationUse(
    String relation,
    RelationKind kind,
    List<String> holder,
    String period,
    List<String> owners,
    long limit,
    long usedBefore,
    long taken) {
  /** Keeps copies. */
  public RelationUse {
    holder = List.copyOf(holder);
    owners = List.copyOf(owners);
  }

  /** Whether it leaves nothing to be paid, apart from what this claim takes. */
  public boolean isFull() {
    return switch (kind) {
      case EXCLUSIVE -> !owners.isEmpty();
      case HIGHEST -> usedBefore > 0 && limit <= usedBefore + taken;
      case PREREQUISITE -> false;
    };
  }
}
