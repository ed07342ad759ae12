package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import java.util.List;
import java.util.Optional;

/** With what a fact is compared. Values stand as in a claim: {@code 10}, {@code 2022-07-01}. */
public sealed interface Comparison
    permits Comparison.Within, Comparison.OneOf, Comparison.WithinMonths {
  /** Ready for use on this fact. */
  Check compile(FactReference fact, Compilation at);

  /**
   * At least, at most, or between, both ends included: for counts, yuan and days.
   *
   * @param low the least, if there is one
   * @param high the most, if there is one
   */
  record Within(Optional<String> low, Optional<String> high) implements Comparison {
    @Override
    public Check compile(FactReference fact, Compilation at) {
      FactValues values = FactValues.ordered(fact, at);
      Optional<Comparable<Object>> least = low.map(values::parse);
      Optional<Comparable<Object>> most = high.map(values::parse);
      if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
        throw at.unfit(
            least.get() + " to " + most.get(), "a low end that is not above the high end");
      }
      return new FactCheck(fact, required(), value -> isWithin(value, least, most));
    }

    private Datum required() {
      return new Datum.Text(
          low.isPresent() && high.isPresent()
              ? low.get() + " … " + high.get()
              : low.map(least -> "≥ " + least).orElseGet(() -> "≤ " + high.orElseThrow()));
    }

    private static boolean isWithin(
        Object value, Optional<Comparable<Object>> least, Optional<Comparable<Object>> most) {
      return least.filter(end -> end.compareTo(value) > 0).isEmpty()
          && most.filter(end -> end.compareTo(value) < 0).isEmpty();
    }
  }

  /**
   * One of several values, or none of them.
   *
   * @param values at least one
   * @param isExcluded whether the fact must be none of them
   */
  record OneOf(List<String> values, boolean isExcluded) implements Comparison {
    /** Keeps a copy. */
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public Check compile(FactReference fact, Compilation at) {
      FactValues known = FactValues.any(fact, at);
      List<Comparable<Object>> wanted = values.stream().map(known::parse).toList();
      String listed = String.join(" | ", values);
      Datum required =
          isExcluded
              ? new Datum.Text("≠ " + listed)
              : values.size() == 1 ? new Datum.Text(listed) : new Datum.AnyOf(values);
      return new FactCheck(fact, required, value -> wanted.contains(value) != isExcluded);
    }
  }

  /**
   * A day not before another, and not after the same day so many months later.
   *
   * @param months how many months
   * @param of the name of the fact that holds the other day
   */
  record WithinMonths(int months, String of) implements Comparison {
    @Override
    public Check compile(FactReference fact, Compilation at) {
      return MonthsCheck.compile(fact, this, at);
    }
  }
}
