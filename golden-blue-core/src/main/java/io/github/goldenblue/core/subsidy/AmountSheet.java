package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.rates.Asked;
import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Pricing;
import io.github.goldenblue.core.rates.Rate;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that keeps sums alone. It sees that something is amiss, but not what: then nothing that
 * it holds counts, and a {@link FullSheet} is to say it.
 */
final class AmountSheet implements Sheet, Pricing, Stretches.Desk {
  private final Footing<?> footing;
  private final Claim claim;
  private final List<String> determined = new ArrayList<>(1);

  private boolean isAmiss;
  private boolean isRefused;
  private boolean isReferred;
  private boolean hasPriced;
  private long low;
  private long high;

  /** Before ceilings: a sum that does not fit is told by the assessment. */
  private long full;

  private Object subject;
  private boolean isOfPart;
  private LocalDate date;
  private long unit = 1;

  AmountSheet(Footing<?> footing, Claim claim) {
    this.footing = footing;
    this.claim = claim;
    this.subject = claim;
    this.date = claim.on();
  }

  /** The amount; null if something is amiss. */
  @Nullable Amount amount() {
    requireAsked();
    if (isAmiss) {
      return null;
    }
    return isRefused ? Amount.REFUSED : isReferred ? Amount.REFERRED : Amount.due(low, high);
  }

  private void requireAsked() {
    for (Asked condition : footing.asked()) {
      if (condition.ofParts().isEmpty()) {
        require(condition, new Asked.Of(claim, claim));
      }
    }
  }

  @Override
  public <V> boolean require(Condition<V> condition, V observed) {
    boolean isMet = condition.isMetBy(observed);
    isRefused |= !isMet;
    return isMet;
  }

  @Override
  public <S> void pay(Item<S> item, S claim, Units units) {
    pay(item, claim, units, false);
  }

  @Override
  public PartSheet part(Facts<?> parts, int index) {
    return footing.asked().isEmpty() ? new OfPart() : new OfAskedPart(parts, index);
  }

  private void pay(Item<?> item, Object of, Units units, boolean ofPart) {
    if (item.isNotDue()) {
      return;
    }
    subject = of;
    isOfPart = ofPart;
    determined.clear();
    boolean isUnpriced = units.count() == 0 && !item.determinations().isEmpty();
    isAmiss |= units.kind() != item.per() || isUnpriced;
    hasPriced = false;
    Stretches.price(item, units, this);
    isAmiss |= footing.hasUnused(item, determined, claim, of);
    if (hasPriced) {
      isAmiss |= footing.lacksHolder(item, claim, of) || (item.mayLackLimit() && lacksLimit(item));
    }
  }

  private boolean lacksLimit(Item<?> item) {
    for (Cap cap : item.caps()) {
      boolean lacks =
          cap.isByClaim()
              ? cap.key(claim, subject).isPresent() && cap.limitBy(this).isEmpty()
              : cap.rank() != null && cap.limit(claim, subject) == 0;
      if (lacks) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Pricing pricing() {
    return this;
  }

  @Override
  public void turnTo(LocalDate day, long number) {
    date = day;
    unit = number;
  }

  @Override
  public void priced(@Nullable Rate rate, long units) {
    if (rate != null && units > 0) {
      hasPriced = true;
      YuanRange payable = rate.payable();
      long most = Math.multiplyExact(payable.high().fen(), units);
      boolean isExact = payable.isExact();
      long least = isExact ? most : Math.multiplyExact(payable.low().fen(), units);
      high = Math.addExact(high, most);
      low = Math.addExact(low, least);
      full = Math.addExact(full, Math.multiplyExact(rate.full().high().fen(), units));
    }
  }

  @Override
  public Claim claim() {
    return claim;
  }

  @Override
  public Object subject() {
    return subject;
  }

  @Override
  public Rates rates() {
    return footing.rates();
  }

  @Override
  public LocalDate date() {
    return date;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public void determined(String fact) {
    determined.add(fact);
  }

  @Override
  public void fault(FactReference fact, String found, String expected) {
    isAmiss = true;
  }

  /** A part that is not listed is left out; the claim is refused, if it goes by the claim. */
  @Override
  public void required(String condition, boolean met, Datum required, Datum observed) {
    isRefused |= !met && !isOfPart;
  }

  @Override
  public void referred(String to) {
    isReferred = true;
  }

  @Override
  public void used(Edition edition) {
    // sums name no editions
  }

  @Override
  public void open(String fact, YuanRange range) {
    // the range itself says that something is open
  }

  @Override
  public void found(String condition, boolean met, Datum required, Datum observed) {
    // sums name no findings
  }

  @Override
  public void restOn(List<Reading> readings) {
    // sums name no readings
  }

  /** About one part, of which nothing more is asked than the formula notes. */
  private class OfPart implements PartSheet {
    private boolean isMet = true;

    @Override
    public <V> boolean note(Condition<V> condition, V observed) {
      boolean met = condition.isMetBy(observed);
      isMet &= met;
      return met;
    }

    @Override
    public boolean isMet() {
      return isMet;
    }

    @Override
    public <S> void pay(Item<S> item, S part, Units units) {
      AmountSheet.this.pay(item, part, units, true);
    }
  }

  /** About one part, where the district asks more. */
  private final class OfAskedPart extends OfPart {
    private final boolean meetsAsked;

    OfAskedPart(Facts<?> parts, int index) {
      Fact<?> holding = footing.facts().holding(parts).orElseThrow();
      List<?> all = (List<?>) Objects.requireNonNull(footing.facts().valueOf(holding, claim));
      Asked.Of of = new Asked.Of(claim, Objects.requireNonNull(all.get(index)));
      Optional<String> name = Optional.of(holding.name());
      this.meetsAsked =
          footing.asked().stream()
              .allMatch(condition -> !condition.ofParts().equals(name) || condition.isMetBy(of));
    }

    @Override
    public boolean isMet() {
      return meetsAsked && super.isMet();
    }

    @Override
    public <S> void pay(Item<S> item, S part, Units units) {
      if (meetsAsked) {
        super.pay(item, part, units);
      }
    }
  }
}
