package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * The stages in which a subsidy is paid, each a claim that follows the one before. Together they
 * never come to more than the whole.
 *
 * @param order the stages, from the first to the last
 * @param rounding how a fraction of a fen is treated; never unsaid
 * @param cited where they stand
 */
public record Stages(List<Stage> order, Rounding rounding, Cited cited) {
  /** Keeps a copy. */
  public Stages {
    order = List.copyOf(order);
  }

  /** The stage with this id. */
  public Optional<Stage> named(String id) {
    return order.stream().filter(stage -> stage.id().equals(id)).findFirst();
  }

  /** The id of the stage that must have been paid before this one; none for the first. */
  public Optional<String> before(Stage stage) {
    int place = order.indexOf(stage);
    return place <= 0 ? Optional.empty() : Optional.of(order.get(place - 1).id());
  }

  /** Their ids, from the first to the last. */
  public List<String> ids() {
    return order.stream().map(Stage::id).toList();
  }
}
