package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.District;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of all laws of a county.
 *
 * @param name the county's module, as its cases and its report are called
 * @param county the county
 * @param loaded the county, loaded; empty if it could not be
 * @param laws all its laws, those included that were not tried
 */
record Conformance(
    String name, County county, Optional<LoadedCounty> loaded, List<LawReport> laws) {
  Conformance {
    laws = List.copyOf(laws);
  }

  /** Of a county that may not load. */
  static Conformance of(County county, Collection<LawReport> laws) {
    return new Conformance(nameOf(county), county, loaded(county), List.copyOf(laws));
  }

  private static Optional<LoadedCounty> loaded(County county) {
    try {
      return Optional.of(LoadedCounty.of(county));
    } catch (RuntimeException toldByItsLaws) {
      return Optional.empty();
    }
  }

  /** The highest level of which, and of those before it, every law held. */
  Level level() {
    Level reached = Level.NONE;
    for (Level level : List.of(Level.LOADED, Level.LAWFUL, Level.PROVED)) {
      List<LawReport> due = laws.stream().filter(law -> law.level() == level).toList();
      boolean isBare = level == Level.PROVED && county.cases().isEmpty();
      if (isBare || due.isEmpty() || !due.stream().allMatch(LawReport::held)) {
        return reached;
      }
      reached = level;
    }
    return reached;
  }

  Optional<District> district() {
    return loaded.map(LoadedCounty::district).or(county::chosenDistrict);
  }

  long count(LawReport.Status status) {
    return laws.stream().filter(law -> law.status() == status).count();
  }

  /** What the county's report is called: after its provider, and the district if it chose one. */
  private static String nameOf(County county) {
    String[] words = county.provider().getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])");
    String provider = String.join("-", words).toLowerCase(Locale.ROOT);
    return county.chosenDistrict().map(code -> provider + "-" + code).orElse(provider);
  }
}
