package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What is paid for one line, or would be while a determination is open: units × rate = gross, less
 * cuts, is the amount.
 *
 * @param payee who is paid
 * @param item for what
 * @param units how many, after caps on units
 * @param rate for one
 * @param gross units × rate
 * @param cuts what caps on money took off
 * @param amount what is left to be paid
 * @param clause the clause the item stands in
 */
public record Payment(
    Payee payee,
    String item,
    long units,
    YuanRange rate,
    YuanRange gross,
    List<Cut> cuts,
    YuanRange amount,
    Clause clause) {
  /** Keeps a copy. */
  public Payment {
    cuts = List.copyOf(cuts);
  }

  /** This payment with one more cut, of which so much is left to be paid. */
  Payment less(Cut cut, YuanRange left) {
    List<Cut> all = new ArrayList<>(cuts);
    all.add(cut);
    return new Payment(payee, item, units, rate, gross, all, left, clause);
  }
}
