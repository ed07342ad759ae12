package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.InForce;

/** Finds determinations for which the rates in force set no band. */
final class UnsetBands {
  private UnsetBands() {}

  static <C> void check(
      Facts<C> facts, C claim, InForce<? extends CompiledSection<?>> section, Notes notes) {
    for (Fact<C> fact : facts.all()) {
      Object value = fact.rules().determination() ? fact.value(claim) : null;
      if (value != null && !section.value().determinations().contains(fact.name())) {
        String expected = "nothing, as the edition " + section.edition().name() + " sets no band";
        notes.fault(new Fault(fact.name(), value.toString(), expected));
      }
    }
  }
}
