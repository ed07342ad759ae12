package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A move with what shows it.
 *
 * @param move what moves
 * @param step a batch under both releases
 * @param claimId the claim of the batch that is decided otherwise
 */
record FoundMove(Move move, BatchStep step, String claimId) {
  /** Says so, by as few claims as will show it. */
  UntoldMove untold(String note) {
    BatchStep smallest = smallest();
    String claims =
        smallest.claims().stream()
            .map(smallest.before()::writeClaim)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    return new UntoldMove(
        move
            + ": "
            + note
            + "\n"
            + claimId
            + " is decided "
            + smallest.decided(claimId)
            + "\nof the claims"
            + claims);
  }

  private BatchStep smallest() {
    BatchStep smallest = step;
    for (Claim claim : step.claims()) {
      List<Claim> fewer =
          smallest.claims().stream().filter(other -> !other.id().equals(claim.id())).toList();
      BatchStep other = new BatchStep(step.before(), step.after(), fewer);
      smallest = !claim.id().equals(claimId) && shows(other) ? other : smallest;
    }
    return smallest;
  }

  private boolean shows(BatchStep other) {
    return other.moves().stream()
        .filter(found -> found.claimId.equals(claimId))
        .anyMatch(found -> found.move.equals(move));
  }

  /** The earlier of two of a kind. */
  static Optional<FoundMove> like(FoundMove one, List<FoundMove> among) {
    return among.stream().filter(other -> other.move.isLike(one.move)).findFirst();
  }
}
