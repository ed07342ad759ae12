package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.RatesType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The subsidies that are loaded, by id. */
public final class Subsidies {
  private final Map<String, Subsidy<?>> byId = new LinkedHashMap<>();

  /**
   * Takes the subsidies.
   *
   * @throws IllegalArgumentException if two have the same id, or one has that of reversals
   */
  public Subsidies(Collection<? extends Subsidy<?>> subsidies) {
    for (Subsidy<?> subsidy : subsidies) {
      if (subsidy.id().equals(Reversal.SUBSIDY)) {
        throw new IllegalArgumentException(
            subsidy.getClass().getName() + " has the id that reversals have: " + subsidy.id());
      }
      Subsidy<?> other = byId.putIfAbsent(subsidy.id(), subsidy);
      if (other != null) {
        throw new IllegalArgumentException(
            "subsidy "
                + subsidy.id()
                + " is provided by "
                + other.getClass().getName()
                + " and by "
                + subsidy.getClass().getName());
      }
    }
  }

  /** The facts of the claims of a subsidy, or of reversals. */
  public Optional<Facts<? extends Claim>> factsOf(String id) {
    return Reversal.SUBSIDY.equals(id) ? Optional.of(Reversal.FACTS) : byId(id).map(Subsidy::facts);
  }

  /** The subsidy with this id. */
  public Optional<Subsidy<?>> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them, in the order they were provided. */
  public List<Subsidy<?>> all() {
    return List.copyOf(byId.values());
  }

  /** Their ids, in alphabetical order. */
  public List<String> ids() {
    return List.copyOf(new TreeSet<>(byId.keySet()));
  }

  /** What they need from rate books. */
  public List<RatesType<?, ?>> ratesTypes() {
    return all().stream().<RatesType<?, ?>>map(Subsidy::rates).toList();
  }
}
