package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Fault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day within some months of another.
 *
 * @param fact the day
 * @param other the other day, which comes first
 * @param months how many months
 */
record MonthsCheck(FactReference fact, FactReference other, int months) implements Check {
  static MonthsCheck compile(FactReference fact, Comparison.WithinMonths within, Compilation at) {
    FactReference day = at.at(".fact").day(fact.name());
    return new MonthsCheck(day, at.at(".of").day(within.of()), within.months());
  }

  @Override
  public boolean holds(Claim claim, Object subject) {
    LocalDate day = day(fact, claim, subject);
    LocalDate first = day(other, claim, subject);
    return day != null
        && first != null
        && !day.isBefore(first)
        && !day.isAfter(first.plusMonths(months));
  }

  @Override
  public Datum required(Claim claim, Object subject) {
    LocalDate first = day(other, claim, subject);
    return new Datum.Text(first == null ? other.name() : first + " … " + first.plusMonths(months));
  }

  @Override
  public Datum observed(Claim claim, Object subject) {
    LocalDate day = day(fact, claim, subject);
    return new Datum.Text(day == null ? Fault.NOTHING : day.toString());
  }

  private static @Nullable LocalDate day(FactReference fact, Claim claim, Object subject) {
    return (LocalDate) fact.value(claim, subject);
  }
}
