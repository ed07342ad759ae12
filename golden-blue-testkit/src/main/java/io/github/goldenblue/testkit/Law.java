package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of any claims.
 *
 * @param sentence what it says
 * @param opening lays claims out
 * @param check throws a {@link BrokenLaw} where it does not hold
 * @param <E> the claims it is tried on
 * @param <T> the claims, laid out
 */
record Law<E, T extends Trial>(String sentence, Trial.Opening<E, T> opening, Consumer<T> check) {
  /** A law of claims, half of them settled before and half of them a batch. */
  static Law<Claim, Scene> ofClaims(String sentence, Consumer<Scene> check) {
    return new Law<>(sentence, Scene::new, check);
  }

  /** A law of batches that are settled one after the other. */
  static Law<BatchedClaim, Course> ofHistories(String sentence, Consumer<Course> check) {
    return new Law<>(sentence, Course::new, check);
  }

  /**
   * Checks it; where it does not hold, for as few of the claims as will do.
   *
   * @throws BrokenLaw if it does not hold
   */
  void check(Engine engine, List<? extends E> claims) {
    BrokenLaw broken = broken(engine, List.copyOf(claims));
    if (broken != null) {
      throw smallest(engine, List.copyOf(claims), broken);
    }
  }

  /** Leaves out ever smaller runs of claims, as long as the law stays broken. */
  private BrokenLaw smallest(Engine engine, List<E> claims, BrokenLaw first) {
    BrokenLaw[] smallest = {first};
    List<E> unused =
        Fewer.fewest(
            claims,
            1,
            fewer -> {
              BrokenLaw still = broken(engine, fewer);
              smallest[0] = still == null ? smallest[0] : still;
              return still != null;
            });
    return smallest[0];
  }

  /** How it is broken; null if it holds. */
  private @Nullable BrokenLaw broken(Engine engine, List<E> claims) {
    T trial = opening.open(sentence, engine, claims);
    try {
      check.accept(trial);
      return null;
    } catch (BrokenLaw broken) {
      return broken;
    } catch (RuntimeException failure) {
      return trial.broken("the engine failed: " + failure, failure);
    }
  }
}
