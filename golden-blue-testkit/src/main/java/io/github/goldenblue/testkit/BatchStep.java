package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One batch of new claims under two releases.
 *
 * @param before the release before
 * @param after the release after
 * @param claims no two of the same id
 */
record BatchStep(GoldenBlue before, GoldenBlue after, List<Claim> claims) {
  /** Adds what moves, in place of moves of the same kind that were met on a later day. */
  void moves(List<FoundMove> found) {
    for (FoundMove one : moves()) {
      Optional<FoundMove> other = FoundMove.like(one, found);
      if (other.isEmpty() || one.move().since().isBefore(other.get().move().since())) {
        other.ifPresent(found::remove);
        found.add(one);
      }
    }
  }

  List<FoundMove> moves() {
    Map<String, Decision> was = decisions(before);
    Map<String, Decision> is = decisions(after);
    List<FoundMove> moves = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Decision> one = Optional.ofNullable(was.get(claim.id()));
      Optional<Decision> other = Optional.ofNullable(is.get(claim.id()));
      if (one.isPresent() && other.isPresent()) {
        amounts(claim, one.get(), other.get(), moves);
      } else if (one.isPresent() || other.isPresent()) {
        boolean isAccepted = other.isPresent();
        Move.Direction way = isAccepted ? Move.Direction.ACCEPTED : Move.Direction.REJECTED;
        moves.add(move(claim, Optional.empty(), way));
      }
    }
    return moves;
  }

  private void amounts(Claim claim, Decision was, Decision is, List<FoundMove> moves) {
    for (Payee.Kind kind : Payee.Kind.values()) {
      YuanRange one = paid(was, kind);
      YuanRange other = paid(is, kind);
      int low = other.low().compareTo(one.low());
      int high = other.high().compareTo(one.high());
      if (low > 0 || high > 0) {
        moves.add(move(claim, Optional.of(kind), Move.Direction.UP));
      }
      if (low < 0 || high < 0) {
        moves.add(move(claim, Optional.of(kind), Move.Direction.DOWN));
      }
    }
  }

  private static YuanRange paid(Decision decision, Payee.Kind kind) {
    return decision.payments().stream()
        .filter(payment -> payment.payee().kind() == kind)
        .map(Payment::amount)
        .reduce(YuanRange.ZERO, YuanRange::plus);
  }

  private FoundMove move(Claim claim, Optional<Payee.Kind> payee, Move.Direction way) {
    return new FoundMove(new Move(claim.subsidy(), payee, way, claim.on()), this, claim.id());
  }

  private Map<String, Decision> decisions(GoldenBlue under) {
    return under.settle(Ledger.EMPTY, claims).decisions().stream()
        .collect(Collectors.toMap(Decision::claimId, Function.identity()));
  }

  /** How a claim is decided before and after, in a few words. */
  String decided(String claimId) {
    return outcome(before, claimId) + " before, " + outcome(after, claimId) + " after";
  }

  private String outcome(GoldenBlue under, String claimId) {
    Decision decision = decisions(under).get(claimId);
    return decision == null ? "not at all (an input error)" : String.valueOf(decision.outcome());
  }
}
