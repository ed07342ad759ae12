package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A shape where it stands in a rate book, and those inside it.
 *
 * @param path the path of the shape in its book
 * @param shape the shape
 */
record ShapePart(String path, Shape shape) {
  /** This one and all inside it, outer ones first. */
  Stream<ShapePart> all() {
    return Stream.concat(Stream.of(this), inner().stream().flatMap(ShapePart::all));
  }

  /** Those directly inside this one. */
  List<ShapePart> inner() {
    List<ShapePart> inner = new ArrayList<>();
    if (shape instanceof Table table) {
      table.rows().rows().forEach((key, row) -> add(inner, ".table.rows." + key, row));
    } else if (shape instanceof Steps steps) {
      addSteps(inner, steps.steps());
    } else if (shape instanceof Slices slices) {
      addSteps(inner, slices.steps());
    } else if (shape instanceof Cases cases) {
      for (int i = 0; i < cases.cases().size(); i++) {
        add(inner, cases.place(i) + ".rate", cases.cases().get(i).rate());
      }
      add(inner, ".otherwise", cases.otherwise());
    } else if (shape instanceof Sum sum) {
      for (int i = 0; i < sum.parts().size(); i++) {
        add(inner, ".sum[" + i + "]", Optional.of(sum.parts().get(i)));
      }
    } else if (shape instanceof Lump lump) {
      add(inner, lump.place(), Optional.of(lump.sum()));
    } else if (shape instanceof Bounded bounded) {
      add(inner, "", Optional.of(bounded.rate()));
    }
    return inner;
  }

  private void addSteps(List<ShapePart> inner, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      add(inner, ".steps.rows[" + i + "].rate", steps.get(i).rate());
    }
  }

  private void add(List<ShapePart> inner, String below, Optional<Shape> part) {
    part.ifPresent(one -> inner.add(new ShapePart(path + below, one)));
  }
}
