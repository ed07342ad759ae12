package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of any claims.
 *
 * @param sentence what it says
 * @param check throws a {@link BrokenLaw} where it does not hold
 */
record Law(String sentence, Consumer<Scene> check) {
  /**
   * Checks it; where it does not hold, for as few of the claims as will do.
   *
   * @throws BrokenLaw if it does not hold
   */
  void check(Engine engine, List<? extends Claim> claims) {
    BrokenLaw broken = broken(engine, List.copyOf(claims));
    if (broken != null) {
      throw smallest(engine, List.copyOf(claims), broken);
    }
  }

  /** Leaves out ever smaller runs of claims, as long as the law stays broken. */
  private BrokenLaw smallest(Engine engine, List<Claim> claims, BrokenLaw first) {
    BrokenLaw smallest = first;
    List<Claim> left = claims;
    for (int run = Math.max(1, left.size() / 2); run > 0; run /= 2) {
      for (int at = 0; at < left.size() && left.size() > 1; ) {
        List<Claim> fewer = without(left, at, at + run);
        BrokenLaw still = broken(engine, fewer);
        left = still == null ? left : fewer;
        smallest = still == null ? smallest : still;
        at += still == null ? run : 0;
      }
    }
    return smallest;
  }

  private static List<Claim> without(List<Claim> claims, int from, int to) {
    List<Claim> fewer = new ArrayList<>(claims.subList(0, from));
    fewer.addAll(claims.subList(Math.min(to, claims.size()), claims.size()));
    return fewer;
  }

  /** How it is broken; null if it holds. */
  private @Nullable BrokenLaw broken(Engine engine, List<Claim> claims) {
    Scene scene = new Scene(this, engine, claims);
    try {
      check.accept(scene);
      return null;
    } catch (BrokenLaw broken) {
      return broken;
    } catch (RuntimeException failure) {
      return scene.broken("the engine failed: " + failure, failure);
    }
  }
}
