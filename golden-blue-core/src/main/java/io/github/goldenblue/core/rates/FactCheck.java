package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Fault;
import java.util.function.Predicate;

/**
 * One fact compared with what a book says; a fact that is not given meets nothing.
 *
 * @param fact the fact
 * @param required what is asked for
 * @param meets whether a value meets it
 */
record FactCheck(FactReference fact, Datum required, Predicate<Object> meets) implements Check {
  @Override
  public boolean holds(Claim claim, Object subject) {
    Object value = FactValues.comparable(fact, claim, subject);
    return value != null && meets.test(value);
  }

  @Override
  public Datum required(Claim claim, Object subject) {
    return required;
  }

  @Override
  public Datum observed(Claim claim, Object subject) {
    return fact.value(claim, subject) == null
        ? new Datum.Text(Fault.NOTHING)
        : new Datum.Text(fact.text(claim, subject));
  }
}
