package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of any claims.
 *
 * @param sentence what it says
 * @param opening lays claims out
 * @param smaller what says less than one of them
 * @param check throws a {@link BrokenLaw} where it does not hold
 * @param <E> the claims it is tried on
 * @param <T> the claims, laid out
 */
record Law<E, T extends Trial>(
    String sentence,
    Trial.Opening<E, T> opening,
    BiFunction<Engine, E, Stream<E>> smaller,
    Consumer<T> check) {
  /** How many smaller claims are tried at most: a law may take its time. */
  private static final int PATIENCE = 500;

  /** A law of claims, half of them settled before and half of them a batch. */
  static Law<Claim, Scene> ofClaims(String sentence, Consumer<Scene> check) {
    return new Law<>(sentence, Scene::new, SmallerClaims::of, check);
  }

  /** A law of batches that are settled one after the other. */
  static Law<BatchedClaim, Course> ofHistories(String sentence, Consumer<Course> check) {
    return new Law<>(sentence, Course::new, BatchedClaim::smaller, check);
  }

  /**
   * Checks it; where it does not hold, for as few and as small claims as will do.
   *
   * @throws BrokenLaw if it does not hold
   */
  void check(Engine engine, List<? extends E> claims) {
    BrokenLaw broken = broken(engine, List.copyOf(claims));
    if (broken != null) {
      throw smallest(engine, List.copyOf(claims), broken);
    }
  }

  /** Leaves out claims, and puts smaller ones in their place, while the law stays broken. */
  private BrokenLaw smallest(Engine engine, List<E> claims, BrokenLaw first) {
    BrokenLaw[] smallest = {first};
    Predicate<List<E>> isBroken =
        others -> {
          BrokenLaw still = brokenLike(first, engine, others);
          smallest[0] = still == null ? smallest[0] : still;
          return still != null;
        };
    List<E> few = Fewer.fewest(claims, 1, isBroken);
    List<E> unused = Fewer.smallest(few, one -> smaller.apply(engine, one), PATIENCE, isBroken);
    return smallest[0];
  }

  /** How it is broken, if it fails as before or, as before, does not fail but decides wrongly. */
  private @Nullable BrokenLaw brokenLike(BrokenLaw first, Engine engine, List<E> claims) {
    BrokenLaw broken = broken(engine, claims);
    return broken != null && causeOf(broken).equals(causeOf(first)) ? broken : null;
  }

  private static String causeOf(BrokenLaw broken) {
    return broken.getCause() == null ? "" : broken.getCause().getClass().getName();
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
