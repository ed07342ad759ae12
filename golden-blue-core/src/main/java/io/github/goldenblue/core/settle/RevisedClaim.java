package io.github.goldenblue.core.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim that comes out otherwise under later knowledge. A reversal counts with the claim that it
 * takes back, and an advance with the claim that settles it: only together they say what stands.
 *
 * @param claimId the claim's id; of an advance and its settlement, that of the settlement
 * @param subsidy the subsidy's id
 * @param with the ids of those that count with it: reversals, and the advance that it settles
 * @param decidedOn the decision date by the ledger, if it has one
 * @param before how it stands in the ledger
 * @param after how it would stand; empty where it would be rejected
 * @param differences payee by payee; empty where none can be told, see {@link #isOpen} and {@link
 *     #rejections}
 * @param published the editions it now rests on that were published after {@code decidedOn}
 * @param decision how it would be decided, if it would be
 * @param rejections of this claim, or of those that count with it
 */
public record RevisedClaim(
    String claimId,
    String subsidy,
    List<String> with,
    Optional<LocalDate> decidedOn,
    Standing before,
    Optional<Standing> after,
    List<Difference> differences,
    List<UsedEdition> published,
    Optional<Decision> decision,
    List<Rejection> rejections) {
  /** Keeps copies. */
  public RevisedClaim {
    with = List.copyOf(with);
    differences = List.copyOf(differences);
    published = List.copyOf(published);
    rejections = List.copyOf(rejections);
  }

  /** Whether it would be rejected, or one that counts with it; then no difference can be told. */
  public boolean isRejected() {
    return !rejections.isEmpty();
  }

  /** Whether a determination is wanted before a difference can be told. */
  public boolean isOpen() {
    return !isRejected() && after.filter(Standing::isPending).isPresent();
  }
}
