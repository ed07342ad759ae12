package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.Payee;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Amounts that two releases of rates set differently.
 *
 * @param subsidy the subsidy's id
 * @param payee whose amounts; empty where it is claims that are taken in or turned away
 * @param direction which way they go
 * @param since the first day on which a claim is decided otherwise
 */
public record Move(
    String subsidy, Optional<Payee.Kind> payee, Direction direction, LocalDate since) {
  /** Which way amounts go from one release to the next. */
  public enum Direction {
    /** More is paid, or may be. */
    UP,
    /** Less is paid, or may be. */
    DOWN,
    /** A claim is accepted that was an input error. */
    ACCEPTED,
    /** A claim is an input error that was accepted. */
    REJECTED
  }

  /** Whether who reads of this move has been told of the other. */
  boolean tells(Move other) {
    return isLike(other) && !since.isAfter(other.since);
  }

  /** Whether it is the same but for the day. */
  boolean isLike(Move other) {
    return subsidy.equals(other.subsidy)
        && payee.equals(other.payee)
        && direction == other.direction;
  }

  @Override
  public String toString() {
    String whose = payee.map(kind -> " paid to a " + kind).orElse("");
    return subsidy + whose + ": " + direction + " since " + since;
  }
}
