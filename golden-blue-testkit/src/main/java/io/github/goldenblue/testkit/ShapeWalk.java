package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.Bounded;
import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Lump;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.Slices;
import io.github.goldenblue.core.rates.Step;
import io.github.goldenblue.core.rates.Steps;
import io.github.goldenblue.core.rates.Sum;
import io.github.goldenblue.core.rates.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A shape and all that stand inside it. */
final class ShapeWalk {
  private ShapeWalk() {}

  static Stream<Shape> of(Shape shape) {
    return Stream.concat(Stream.of(shape), inside(shape).flatMap(ShapeWalk::of));
  }

  private static Stream<Shape> inside(Shape shape) {
    if (shape instanceof Table table) {
      return table.rows().rows().values().stream().flatMap(Optional::stream);
    }
    if (shape instanceof Steps steps) {
      return rates(steps.steps());
    }
    if (shape instanceof Slices slices) {
      return rates(slices.steps());
    }
    if (shape instanceof Cases cases) {
      return Stream.concat(
          cases.cases().stream().flatMap(one -> one.rate().stream()), cases.otherwise().stream());
    }
    if (shape instanceof Sum sum) {
      return sum.parts().stream();
    }
    if (shape instanceof Lump lump) {
      return Stream.of(lump.sum());
    }
    return shape instanceof Bounded bounded ? Stream.of(bounded.rate()) : Stream.empty();
  }

  private static Stream<Shape> rates(List<Step> steps) {
    return steps.stream().flatMap(step -> step.rate().stream());
  }
}
