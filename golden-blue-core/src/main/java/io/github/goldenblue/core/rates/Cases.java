package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rate by conditions: the first case that holds decides.
 *
 * @param cases at least one
 * @param isByDay whether the book writes them as windows of days
 * @param otherwise what holds where none of them does; empty where nothing is due then
 */
public record Cases(List<Case> cases, boolean isByDay, Optional<Shape> otherwise) implements Shape {
  /**
   * One case.
   *
   * @param requirement when it holds
   * @param rate the rate then; empty where nothing is due
   */
  public record Case(Requirement requirement, Optional<Shape> rate) {}

  /** Keeps a copy. */
  public Cases {
    cases = List.copyOf(cases);
  }

  /** Where the book writes a case, below the rate. */
  String place(int number) {
    return (isByDay ? ".dates.windows[" : ".cases[") + number + "]";
  }

  private record Branch(Check check, Optional<Tariff> tariff) {}

  @Override
  public Tariff compile(Compilation at) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Compilation place = at.at(place(i));
      Case one = cases.get(i);
      branches.add(
          new Branch(
              one.requirement().compile((isByDay ? place : place.at(".if")).choosing()),
              one.rate().map(rate -> rate.compile(place.at(".rate")))));
    }
    Optional<Tariff> last = otherwise.map(rate -> rate.compile(at.at(".otherwise")));
    return pricing -> price(branches, last, pricing);
  }

  private static @Nullable Rate price(
      List<Branch> branches, Optional<Tariff> last, Pricing pricing) {
    Optional<Tariff> decides =
        branches.stream()
            .filter(branch -> branch.check().holds(pricing.claim(), pricing.subject()))
            .findFirst()
            .map(Branch::tariff)
            .orElse(last);
    return decides.isPresent() ? decides.get().price(pricing) : null;
  }
}
