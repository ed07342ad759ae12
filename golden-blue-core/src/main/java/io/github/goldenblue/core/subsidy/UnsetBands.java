package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds determinations of a claim or its parts for which the rates in force set no band. */
final class UnsetBands {
  private final Set<String> bands;
  private final Edition edition;
  private final List<Fault> faults = new ArrayList<>();

  UnsetBands(Set<String> bands, Edition edition) {
    this.bands = bands;
    this.edition = edition;
  }

  <C> List<Fault> in(Facts<C> facts, C claim) {
    if (mayBeIn(facts)) {
      check(facts, claim, "");
    }
    return faults;
  }

  private <T> void check(Facts<T> facts, T holder, String path) {
    for (Fact<T> fact : facts.all()) {
      String at = path + fact.name();
      Object value = fact.value(holder);
      if (value != null && fact.kind() == FactKind.PARTS) {
        checkParts(fact.parts().orElseThrow(), (List<?>) value, at);
      } else if (value != null && isUnset(fact)) {
        String expected = "nothing, as the edition " + edition.name() + " sets no band";
        faults.add(new Fault(at, value.toString(), expected));
      }
    }
  }

  /** Whether any of these facts, or those of parts, has no band; else nothing is looked at. */
  boolean mayBeIn(Facts<?> facts) {
    for (Fact<?> fact : facts.all()) {
      if (isUnset(fact) || (fact.kind() == FactKind.PARTS && mayBeIn(fact.parts().orElseThrow()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnset(Fact<?> fact) {
    return fact.rules().determination() && !bands.contains(fact.name());
  }

  private <P> void checkParts(Facts<P> facts, List<?> parts, String at) {
    for (int i = 0; i < parts.size(); i++) {
      check(facts, facts.type().cast(parts.get(i)), at + "[" + i + "].");
    }
  }
}
