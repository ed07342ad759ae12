package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a subsidy pays, as the rate book in force sets it: its rate, its payee, its caps.
 *
 * @param <S> the claim, or the part of a claim, that it is paid for
 */
@SuppressWarnings("UnusedTypeParameter") // keeps a formula from paying an item for the wrong part
public final class Item<S> {
  private final String id;
  private final ItemTerms terms;
  private final Tariff tariff;
  private final FactReference payee;
  private final List<Cap> caps;
  private final List<FactReference> determinations;
  private final boolean isDated;
  private final boolean isNotDue;
  private final boolean mayLackLimit;
  private final long[] changes;

  Item(
      String id,
      ItemTerms terms,
      Tariff tariff,
      FactReference payee,
      List<Cap> caps,
      Compilation rate) {
    this.id = id;
    this.terms = terms;
    this.tariff = tariff;
    this.payee = payee;
    this.caps = List.copyOf(caps);
    this.determinations = rate.determinations();
    this.isDated = rate.isDated();
    this.isNotDue = terms.isNotDue();
    this.mayLackLimit = caps.stream().anyMatch(cap -> cap.isByClaim() || cap.rank() != null);
    this.changes = rate.changes().stream().mapToLong(change -> change).toArray();
  }

  /** The item's id, such as {@code referral}. */
  public String id() {
    return id;
  }

  /** What its rate is for one of. */
  public UnitKind per() {
    return terms.per();
  }

  /** Whether the district does not pay it. */
  public boolean isNotDue() {
    return isNotDue;
  }

  /** Where it stands and how it is read. */
  public Cited cited() {
    return terms.cited();
  }

  /** The caps that count it, in the order of the rate book. */
  public List<Cap> caps() {
    return caps;
  }

  /** Whether a claim may be found for which one of the caps has no limit. */
  public boolean mayLackLimit() {
    return mayLackLimit;
  }

  /** The facts that hold a determination of its rate. */
  public List<FactReference> determinations() {
    return determinations;
  }

  /** Whether its rate rests on something that may differ from day to day, as a base does. */
  public boolean isDated() {
    return isDated;
  }

  /**
   * The number of the next unit, from 1, at which its rate may change.
   *
   * @param unit the number of a unit
   * @param count how many units there are
   * @return one more than {@code count} if it does not change any more
   */
  public long nextChange(long unit, long count) {
    for (long change : changes) {
      if (change > unit) {
        return Math.min(change, count + 1);
      }
    }
    return count + 1;
  }

  /** Who is paid for this claim and subject. */
  public Payee payee(Claim claim, Object subject) {
    return new Payee(payee.payeeKind(claim, subject), payee.text(claim, subject));
  }

  /**
   * The rate for one unit; what is wrong with a determination inside a band goes to {@code
   * pricing}.
   *
   * @return null where the item is not due
   * @throws RatesMissingException if a base or setting it needs is not in force
   */
  public @Nullable Rate price(Pricing pricing) {
    return tariff.price(pricing);
  }

  /**
   * Judges the determinations that no unit had a use for, after all units were priced; what is
   * wrong with them goes to {@code pricing}.
   *
   * @param used the facts whose determination some unit used
   * @param rates what the units were priced at, null where nothing was due
   */
  public void judgeUnused(
      Pricing pricing, Collection<String> used, Collection<? extends @Nullable Rate> rates) {
    for (FactReference fact : determinations) {
      Object given = fact.value(pricing.claim(), pricing.subject());
      if (given != null && !used.contains(fact.name())) {
        rates.forEach(rate -> checkUnused(fact, (Yuan) given, rate, pricing));
      }
    }
  }

  /** A determination where no band stands open must say what is due anyway. */
  private static void checkUnused(
      FactReference fact, Yuan given, @Nullable Rate rate, Pricing pricing) {
    if (rate == null) {
      pricing.fault(fact, given.toString(), "nothing, as no band is set here");
    } else if (!rate.full().equals(YuanRange.exactly(given))) {
      pricing.fault(fact, given.toString(), "the rate that is set, " + rate.full());
    }
  }
}
