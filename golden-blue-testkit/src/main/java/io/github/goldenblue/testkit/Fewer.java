package io.github.goldenblue.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** As few claims as will do, and as small ones. */
final class Fewer {
  private Fewer() {}

  /**
   * Leaves out ever smaller runs of them, as long as what is left will do.
   *
   * @param least how many are to be left at least
   */
  static <E> List<E> fewest(List<E> all, int least, Predicate<List<E>> isEnough) {
    List<E> left = List.copyOf(all);
    for (int run = Math.max(1, left.size() / 2); run > 0; run /= 2) {
      for (int at = 0; at < left.size() && left.size() > least; ) {
        List<E> fewer = without(left, at, at + run);
        boolean isLeft = fewer.size() >= least && isEnough.test(fewer);
        left = isLeft ? fewer : left;
        at += isLeft ? 0 : run;
      }
    }
    return left;
  }

  private static <E> List<E> without(List<E> all, int from, int to) {
    List<E> fewer = new ArrayList<>(all.subList(0, from));
    fewer.addAll(all.subList(Math.min(to, all.size()), all.size()));
    return fewer;
  }

  /**
   * Puts a smaller one in the place of another, as long as they will do.
   *
   * @param smaller those that say less than one
   * @param patience how many are tried at most
   */
  static <E> List<E> smallest(
      List<E> all, Function<E, Stream<E>> smaller, int patience, Predicate<List<E>> isEnough) {
    List<E> left = new ArrayList<>(all);
    int tries = patience;
    for (int at = 0; at < left.size(); ) {
      E before = left.get(at);
      Iterator<E> less = smaller.apply(before).iterator();
      boolean isSmaller = false;
      while (!isSmaller && tries-- > 0 && less.hasNext()) {
        left.set(at, less.next());
        isSmaller = isEnough.test(List.copyOf(left));
      }
      if (!isSmaller) {
        left.set(at++, before);
      }
    }
    return left;
  }
}
