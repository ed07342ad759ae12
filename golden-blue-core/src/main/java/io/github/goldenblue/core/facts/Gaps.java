package io.github.goldenblue.core.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every claim must have: one of a type that was written by hand may lack it. */
final class Gaps {
  /** A null inside of what a claim does have. */
  static final Fault INSIDE =
      new Fault(Fault.WHOLE, "null", "a value, or an empty Optional where none is given");

  private Gaps() {}

  static boolean any(Object holder) {
    return holder instanceof Claim claim
        && (!ClaimOrder.isPlaced(claim) || claim.district() == null || claim.extra() == null);
  }

  static List<Fault> of(Claim claim) {
    List<Fault> gaps = new ArrayList<>(0);
    look("id", claim.id(), FactKind.TEXT, gaps);
    look("district", claim.district(), FactKind.DISTRICT, gaps);
    look("on", claim.on(), FactKind.DATE, gaps);
    look("extra", claim.extra(), FactKind.EXTRA, gaps);
    look("sequel", claim.sequel(), FactKind.SEQUEL, gaps);
    return gaps;
  }

  private static void look(String name, @Nullable Object value, FactKind kind, List<Fault> gaps) {
    if (value == null) {
      gaps.add(new Fault(name, Fault.NOTHING, kind.expected()));
    }
  }
}
