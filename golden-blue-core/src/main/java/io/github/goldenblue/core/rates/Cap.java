package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A cap ready for use: its terms with the holder facts resolved. */
public final class Cap {
  private final String id;
  private final CapTerms terms;
  private final List<FactReference> holders;
  private final @Nullable FactReference rank;
  private final @Nullable Tariff limit;

  Cap(
      String id,
      CapTerms terms,
      List<FactReference> holders,
      @Nullable FactReference rank,
      @Nullable Tariff limit) {
    this.limit = limit;
    this.id = id;
    this.terms = terms;
    this.holders = List.copyOf(holders);
    this.rank = rank;
  }

  /** The cap's id, such as {@code agency-year}. */
  public String id() {
    return id;
  }

  /** What it counts. */
  public CapUnit unit() {
    return terms.unit();
  }

  /** The most, in fen for {@link CapUnit#YUAN}, else whole; of ranks, the highest. */
  public long limit() {
    return terms.limit();
  }

  /** The fact that says the rank of a line; null if it counts no ranks. */
  public @Nullable FactReference rank() {
    return rank;
  }

  /** The ranks that it knows, from low to high; none if it counts no ranks. */
  public List<String> ranks() {
    return terms.accumulator().map(Accumulator::order).orElse(List.of());
  }

  /**
   * The most for a claim, where that differs from claim to claim.
   *
   * @return in fen; empty if nothing is set for the claim, or if the limit is the same for all
   * @throws RatesMissingException if what it is set by is not in force
   */
  public OptionalLong limitBy(Pricing pricing) {
    Rate rate = limit == null ? null : limit.price(pricing);
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate.payable().high().fen());
  }

  /** Whether its limit differs from claim to claim. */
  public boolean isByClaim() {
    return limit != null;
  }

  /**
   * The most for this claim and subject: of ranks, its own, since nothing is paid after a higher.
   *
   * @return 0 if the claim names a rank that the cap does not know
   */
  public long limit(Claim claim, Object subject) {
    return rank == null ? limit() : 1L + ranks().indexOf(rank.text(claim, subject));
  }

  /** Where it stands and how it is read. */
  public Cited cited() {
    return terms.cited();
  }

  /** The account that a line of this claim and subject draws on; none outside its window. */
  public Optional<CapKey> key(Claim claim, Object subject) {
    return terms
        .period()
        .nameOn(claim.on(), terms.plan())
        .map(period -> key(claim, subject, period));
  }

  private CapKey key(Claim claim, Object subject, String period) {
    List<String> values = new ArrayList<>(holders.size());
    for (FactReference holder : holders) {
      values.add(holder.text(claim, subject));
    }
    return new CapKey(terms.scope().code(), id, values, period);
  }

  /** How far it reaches within one claim. */
  Reach reach() {
    return Reach.of(id, terms.items(), holders, Reach.breadthOf(unit()));
  }
}
