package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What later knowledge changes in what was settled. It pays nothing and changes no ledger: what is
 * to be paid or recovered goes through claims and reversals of its own.
 *
 * @param claims those that come out otherwise, in the order of the ledger
 * @param revised the ledger as it would stand had all been known; never one to go on from, as it
 *     says what should have been paid and not what was
 */
public record Revision(List<RevisedClaim> claims, Ledger revised) {
  /** Keeps a copy. */
  public Revision {
    claims = List.copyOf(claims);
  }

  /**
   * What is to be paid in all, to those who were paid too little.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public Yuan toPay() {
    return sum(Difference::toPay);
  }

  /**
   * What is to be recovered in all, from those who were paid too much.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public Yuan toRecover() {
    return sum(Difference::toRecover);
  }

  /** How many claims wait for a determination; they are in neither sum. */
  public long open() {
    return count(RevisedClaim::isOpen);
  }

  /** How many claims would be rejected, or have one that would; they are in neither sum. */
  public long rejected() {
    return count(RevisedClaim::isRejected);
  }

  private Yuan sum(Function<Difference, Yuan> side) {
    return claims.stream()
        .flatMap(claim -> claim.differences().stream())
        .map(side)
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  private long count(Predicate<RevisedClaim> which) {
    return claims.stream().filter(which).count();
  }
}
