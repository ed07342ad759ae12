package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import java.util.ArrayList;
import java.util.List;

/** A cap ready for use: its terms with the holder facts resolved. */
public final class Cap {
  private final String id;
  private final CapTerms terms;
  private final List<FactReference> holders;

  Cap(String id, CapTerms terms, List<FactReference> holders) {
    this.id = id;
    this.terms = terms;
    this.holders = List.copyOf(holders);
  }

  /** The cap's id, such as {@code agency-year}. */
  public String id() {
    return id;
  }

  /** What it counts. */
  public CapUnit unit() {
    return terms.unit();
  }

  /** The most, in fen for {@link CapUnit#YUAN}, else whole. */
  public long limit() {
    return terms.limit();
  }

  /** Where it stands and how it is read. */
  public Cited cited() {
    return terms.cited();
  }

  /** The account that a line of this claim and subject draws on. */
  public CapKey key(Claim claim, Object subject) {
    List<String> values = new ArrayList<>(holders.size());
    for (FactReference holder : holders) {
      values.add(holder.text(claim, subject));
    }
    String period = terms.period().nameOn(claim.on(), terms.plan());
    return new CapKey(terms.scope().code(), id, values, period);
  }

  /**
   * Whether, within one claim, every account of this cap lies within one account of {@code outer}.
   * Holders that are facts of the claim itself are the same for all its lines and do not count.
   */
  boolean isInside(Cap outer) {
    return outer.terms.items().containsAll(terms.items())
        && partHolders().containsAll(outer.partHolders());
  }

  private List<String> partHolders() {
    return holders.stream().filter(FactReference::isOfPart).map(FactReference::name).toList();
  }
}
