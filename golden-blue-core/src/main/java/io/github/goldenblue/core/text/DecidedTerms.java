package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Optional;

/** What the editions print that a decision rests on, as far as they are loaded. */
final class DecidedTerms {
  private final RateLibrary library;
  private final Decision decision;

  DecidedTerms(RateLibrary library, Decision decision) {
    this.library = library;
    this.decision = decision;
  }

  /** The districts whose books set what it rests on. */
  List<District> districts() {
    return decision.rates().stream().map(UsedEdition::district).distinct().toList();
  }

  /** A cap of the decision's subsidy. */
  Optional<CapTerms> cap(String id) {
    return decision.rates().stream()
        .flatMap(used -> section(used).stream())
        .flatMap(section -> Optional.ofNullable(section.caps().get(id)).stream())
        .findFirst();
  }

  /** The scope of a relation. */
  Optional<District> scopeOf(String relation) {
    return decision.rates().stream()
        .map(used -> library.rates(used.district(), used.from(), Optional.empty()).relations())
        .flatMap(all -> Optional.ofNullable(all.get(relation)).stream())
        .map(found -> found.value().scope())
        .findFirst();
  }

  /** Whether money is paid by it, so that what is not paid is worth a word. */
  boolean isGranted() {
    return !decision.payments().isEmpty();
  }

  private Optional<Section> section(UsedEdition used) {
    try {
      return Optional.of(
              library
                  .rates(used.district(), used.from(), Optional.empty())
                  .written(decision.subsidy()))
          .filter(section -> is(used, section.edition()))
          .map(InForce::value);
    } catch (RatesMissingException setsNoSuchSection) {
      return Optional.empty();
    }
  }

  private static boolean is(UsedEdition used, Edition edition) {
    return edition.district().equals(used.district()) && edition.from().equals(used.from());
  }
}
