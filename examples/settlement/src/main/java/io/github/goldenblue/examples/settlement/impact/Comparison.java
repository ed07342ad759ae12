package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.Settlement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Settles batches under two rates side by side and keeps, of each claim, what its payees are paid
 * under either; decisions are let go. A reversal counts with the claim that it takes back, and an
 * advance with the claim that settles it: only together they say what stands.
 */
public final class Comparison {
  private final Ledger ledger;
  private final Side before;
  private final Side after;
  private final Map<String, ComparedClaim> claims = new LinkedHashMap<>();
  private final Map<String, String> countsWith = new HashMap<>();
  private final Set<String> settling = new HashSet<>();

  /**
   * Nothing compared yet.
   *
   * @param base what the rates are
   * @param amended what they would be
   * @param ledger what was settled before, under whatever rates
   */
  public Comparison(Settlement base, Settlement amended, Ledger ledger) {
    this.ledger = ledger;
    this.before = new Side(base, ledger, ComparedClaim::before);
    this.after = new Side(amended, ledger, ComparedClaim::after);
  }

  /**
   * Settles one more batch under both.
   *
   * @return the claims whose input is wrong under both; they change nothing
   * @throws IllegalArgumentException if the decision date goes back behind an earlier batch's
   */
  public List<Rejection> add(Collection<? extends Claim> batch) {
    Map<String, String> subsidies = new HashMap<>();
    for (Claim claim : batch) {
      subsidies.put(claim.id(), claim.subsidy());
      join(claim);
    }
    Map<String, Rejection> old = before.settle(batch);
    Map<String, Rejection> other = after.settle(batch);
    List<Rejection> both = new ArrayList<>();
    old.forEach(
        (id, rejection) -> {
          if (other.remove(id) == null) {
            before.reject(rejection, subsidies.getOrDefault(id, ""));
          } else {
            both.add(rejection);
          }
        });
    other.forEach((id, rejection) -> after.reject(rejection, subsidies.getOrDefault(id, "")));
    return both;
  }

  /** What the amended rates change in all that was added. */
  public Impact impact() {
    return ImpactSums.of(claims.values(), before.rejected.values(), after.rejected.values());
  }

  private void join(Claim claim) {
    if (claim instanceof Reversal reversal) {
      countsWith.put(claim.id(), first(reversal.reverses()));
    }
    claim
        .sequel()
        .settles()
        .ifPresent(
            advance -> {
              settling.add(claim.id());
              countsWith.put(claim.id(), first(advance));
              ledger
                  .entry(advance)
                  .ifPresent(paid -> compared(claim.id(), claim.subsidy()).advanced(paid));
            });
  }

  private ComparedClaim compared(String id, String subsidy) {
    return claims.computeIfAbsent(first(id), any -> new ComparedClaim(subsidy));
  }

  private String first(String id) {
    return countsWith.getOrDefault(id, id);
  }

  /** One of the two rates. */
  private final class Side {
    private final Settlement settlement;
    private final Function<ComparedClaim, Standing> standing;
    private final Map<String, Rejection> rejected = new LinkedHashMap<>();
    private Ledger ledger;

    Side(Settlement settlement, Ledger ledger, Function<ComparedClaim, Standing> standing) {
      this.settlement = settlement;
      this.ledger = ledger;
      this.standing = standing;
    }

    /** The claims that cannot be decided, by id. */
    Map<String, Rejection> settle(Collection<? extends Claim> batch) {
      Map<String, Rejection> wrong = new LinkedHashMap<>();
      ledger =
          settlement.settle(ledger, batch, this::decided, one -> wrong.put(one.claimId(), one));
      return wrong;
    }

    void reject(Rejection rejection, String subsidy) {
      rejected.put(rejection.claimId(), rejection);
      standing(rejection.claimId(), subsidy).reject(rejection.claimId());
    }

    private void decided(Decision decision) {
      String id = decision.claimId();
      rejected.remove(id);
      String subsidy =
          decision.recoveries().isEmpty()
              ? decision.subsidy()
              : decision.recoveries().get(0).subsidy();
      standing(id, subsidy).add(decision, settling.contains(id));
    }

    private Standing standing(String id, String subsidy) {
      return standing.apply(claims.computeIfAbsent(first(id), any -> new ComparedClaim(subsidy)));
    }
  }
}
