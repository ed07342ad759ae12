package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ExtraCheck;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.rates.Asked;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.Relation;
import io.github.goldenblue.core.rates.Span;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What claims of one subsidy and district stand on, from one change of rates to the next, looked up
 * once for all of them.
 *
 * @param <C> the claims
 */
final class Footing<C extends Claim> {
  private final Subsidy<C> subsidy;
  private final District district;
  private final Span days;
  private final Rates rates;
  private final InForce<? extends CompiledSection<?>> section;

  /** Those that go by a fact which need not be given. */
  private final List<Relation> relations;

  private final boolean mayHaveUnsetBands;
  private final boolean paysAtOnce;

  /**
   * Looks everything up.
   *
   * @throws io.github.goldenblue.core.rates.RatesMissingException if no edition is in force
   */
  Footing(Subsidy<C> subsidy, District district, LocalDate on, Rates rates) {
    this.subsidy = subsidy;
    this.district = district;
    this.days = rates.around(on);
    this.rates = rates;
    this.section = rates.section(subsidy.rates());
    this.relations =
        rates.relations(subsidy.id()).stream()
            .filter(relation -> relation.mayLackHolder(subsidy.id()))
            .toList();
    this.mayHaveUnsetBands = unsetBands().mayBeIn(subsidy.facts());
    this.paysAtOnce = section.value().payment().stages().isEmpty();
  }

  private UnsetBands unsetBands() {
    return new UnsetBands(section.value().determinations(), section.edition());
  }

  boolean isOf(Subsidy<?> other, District where, LocalDate day) {
    return subsidy == other && days.contains(day) && district.equals(where);
  }

  /** What the claim comes to; empty if something is amiss, or if it is not paid at once. */
  Optional<Amount> amount(Claim untyped) {
    Facts<C> facts = subsidy.facts();
    if (!facts.type().isInstance(untyped)) {
      return Optional.empty();
    }
    C claim = facts.type().cast(untyped);
    if (!isPlain(facts, claim)) {
      return Optional.empty();
    }
    AmountSheet sheet = new AmountSheet(this, claim);
    subsidy.assess(claim, rates, sheet);
    return Optional.ofNullable(sheet.amount());
  }

  private boolean isPlain(Facts<C> facts, C claim) {
    return paysAtOnce
        && claim.sequel().isEmpty()
        && claim.checked().isSound(claim, facts)
        && (!mayHaveUnsetBands || unsetBands().in(facts, claim).isEmpty())
        && new ExtraCheck(section.value().extra()).in(facts, claim).isEmpty();
  }

  Rates rates() {
    return rates;
  }

  Facts<C> facts() {
    return subsidy.facts();
  }

  List<Asked> asked() {
    return section.value().asked();
  }

  /** Whether something was determined that no band waited for. */
  boolean hasUnused(Item<?> item, List<String> used, Claim claim, Object subject) {
    List<FactReference> determinations = item.determinations();
    for (int i = 0; i < determinations.size(); i++) {
      FactReference fact = determinations.get(i);
      if (!used.contains(fact.name()) && fact.value(claim, subject) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relation goes by a fact that is not given. */
  boolean lacksHolder(Item<?> item, Claim claim, Object subject) {
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      List<FactReference> holders = relation.holders(subsidy.id(), item.id());
      if (holders != null) {
        for (FactReference holder : holders) {
          if (holder.value(claim, subject) == null) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
