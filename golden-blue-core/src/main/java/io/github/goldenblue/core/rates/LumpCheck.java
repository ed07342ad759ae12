package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * A lump sum is paid once, up to the next change of the steps in which it stands. Other steps by
 * the number of the unit, inside it or beside it, would have it paid again at each change of
 * theirs.
 */
final class LumpCheck {
  private LumpCheck() {}

  /**
   * Looks at the rate of an item.
   *
   * @param at where the rate stands
   */
  static void check(Shape rate, Site at) {
    List<ShapePart> all = new ShapePart("", rate).all().toList();
    for (ShapePart part : all) {
      if (part.shape() instanceof Lump) {
        all.stream()
            .filter(steps -> steps.shape() instanceof Slices && !holds(steps, part))
            .findFirst()
            .ifPresent(steps -> refuse(steps, at));
      }
    }
  }

  private static boolean holds(ShapePart steps, ShapePart lump) {
    return steps.all().anyMatch(part -> part.shape() == lump.shape());
  }

  private static void refuse(ShapePart steps, Site at) {
    String found = "steps by the number of the unit, inside a lump sum or beside one";
    at.at(steps.path()).fault(found, "a lump sum that stands in a row of all such steps");
  }
}
