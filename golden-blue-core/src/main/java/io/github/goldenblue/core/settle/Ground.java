package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.Back;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ground on which something is taken back: one that the rate book names, or a clause that the
 * reversal itself cites.
 *
 * @param clause where it stands
 * @param terms what the rate book says of it; empty where the reversal cites a clause
 * @param editions the edition that names it
 */
record Ground(Clause clause, Optional<RecoveryTerms> terms, List<UsedEdition> editions) {
  /**
   * What a reversal of something paid names.
   *
   * @param section the section in force for it; asked for only if the rate book is to name the
   *     ground
   * @throws InvalidClaimException if the reversal is of another district, of a day before what it
   *     takes back, or names no ground or two
   */
  static Ground of(
      Reversal reversal,
      LedgerEntry paid,
      Supplier<InForce<? extends CompiledSection<?>>> section) {
    if (!reversal.district().equals(paid.district())) {
      throw invalid(reversal, "district", reversal.district().code(), paid.district().code());
    }
    if (reversal.on().isBefore(paid.on())) {
      String expected = "not before " + paid.on() + ", the day of what is taken back";
      throw invalid(reversal, "on", reversal.on().toString(), expected);
    }
    if (reversal.ground().isPresent() == reversal.clause().isPresent()) {
      String found = reversal.ground().isPresent() ? "both" : Fault.NOTHING;
      throw invalid(reversal, "ground", found, "a ground of the rate book, or a clause");
    }
    return reversal
        .clause()
        .map(clause -> cited(Clause.of(clause)))
        .orElseGet(() -> named(reversal, reversal.ground().orElseThrow(), section.get()));
  }

  /** A clause that the reversal cites. */
  private static Ground cited(Clause clause) {
    return new Ground(clause, Optional.empty(), List.of());
  }

  /**
   * A ground that the section in force names.
   *
   * @throws InvalidClaimException if it names no such ground
   */
  private static Ground named(
      Reversal reversal, String id, InForce<? extends CompiledSection<?>> section) {
    Set<String> known = section.value().payment().recoveries().keySet();
    @Nullable RecoveryTerms terms = section.value().payment().recoveries().get(id);
    if (terms == null) {
      throw invalid(reversal, "ground", id, "one of " + known);
    }
    UsedEdition edition = new UsedEdition(section.edition().district(), section.edition().from());
    return new Ground(terms.cited().clause(), Optional.of(terms), List.of(edition));
  }

  List<Reading> readings() {
    return terms.map(named -> named.cited().readings()).orElse(List.of());
  }

  boolean covers(String item) {
    return terms.isEmpty() || terms.get().covers(item);
  }

  /** Units, money or all of it comes back, as the ground says, and never two at once. */
  void refuseOtherAmount(Reversal reversal) {
    boolean ofUnits = reversal.units().isPresent();
    boolean ofAmount = reversal.amount().isPresent();
    if (ofUnits && ofAmount) {
      throw invalid(reversal, "units", "units and amount", "one of them, or neither for all of it");
    }
    Back asked = ofUnits ? Back.UNITS : ofAmount ? Back.AMOUNT : Back.ALL;
    if (terms.isPresent() && terms.get().back() != asked) {
      String expected = terms.get().back() + ", as the ground says";
      throw invalid(reversal, "ground", reversal.ground().orElse("") + " for " + asked, expected);
    }
  }

  private static InvalidClaimException invalid(
      Reversal reversal, String path, String found, String expected) {
    return new InvalidClaimException(reversal.id(), List.of(new Fault(path, found, expected)));
  }
}
