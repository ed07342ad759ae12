package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.Lump;
import io.github.goldenblue.core.rates.Requirement;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.Slices;
import io.github.goldenblue.core.rates.Step;
import io.github.goldenblue.core.rates.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads rates that go by a count, by conditions or by days. */
final class StepReader {
  private final Function<Node, Shape> shapes;

  /** With what reads the rates inside. */
  StepReader(Function<Node, Shape> shapes) {
    this.shapes = shapes;
  }

  /** {@code WHOLE} at the reached rate, {@code SLICE} each at its own, {@code LUMP} one sum. */
  Shape steps(Node node) {
    String mode = node.get("mode").text();
    return switch (mode) {
      case "WHOLE" -> byCount(node);
      case "LUMP" -> new Lump(byCount(node), true);
      case "SLICE" -> {
        node.only(Set.of("mode", "rows"));
        yield new Slices(rows(node.get("rows")));
      }
      default -> throw node.get("mode").fault("one of WHOLE, SLICE, LUMP");
    };
  }

  private Shape byCount(Node node) {
    node.only(Set.of("mode", "by", "rows", "else"));
    return new Steps(
        node.get("by").text(), rows(node.get("rows")), node.find("else").map(Node::text));
  }

  private List<Step> rows(Node node) {
    List<Step> steps = node.listOf(this::step);
    if (node.items().isEmpty()) {
      throw node.fault("at least one step");
    }
    return steps;
  }

  private Step step(Node node) {
    node.only(Set.of("atLeast", "rate"));
    return new Step(node.get("atLeast").number(), due(node.get("rate")));
  }

  /** The first case that holds decides; what holds otherwise is never left unsaid. */
  Shape cases(Node node, Node otherwise) {
    List<Cases.Case> cases = node.listOf(this::oneCase);
    if (node.items().isEmpty()) {
      throw node.fault("at least one case");
    }
    return new Cases(cases, false, due(otherwise));
  }

  private Cases.Case oneCase(Node node) {
    node.only(Set.of("if", "rate"));
    return new Cases.Case(RequirementReader.read(node.get("if"), Set.of()), due(node.get("rate")));
  }

  /** Rates by the day in a fact; windows follow one another and never overlap. */
  Shape dates(Node node, Node otherwise) {
    node.only(Set.of("by", "windows"));
    String by = node.get("by").text();
    List<Node> windows = node.get("windows").items();
    if (windows.isEmpty()) {
      throw node.get("windows").fault("at least one window");
    }
    for (int i = 1; i < windows.size(); i++) {
      LocalDate last = windows.get(i - 1).get("until").date();
      if (!windows.get(i).get("from").date().isAfter(last)) {
        throw windows.get(i).get("from").fault("a day after " + last);
      }
    }
    return new Cases(
        windows.stream().map(window -> window(window, by)).toList(), true, due(otherwise));
  }

  private Cases.Case window(Node node, String by) {
    node.only(Set.of("from", "until", "rate"));
    String from = node.get("from").date().toString();
    String until = node.get("until").date().toString();
    Comparison days = new Comparison.Within(Optional.of(from), Optional.of(until));
    return new Cases.Case(new Requirement.OfFact(by, days), due(node.get("rate")));
  }

  private Optional<Shape> due(Node node) {
    return node.isNull() ? Optional.empty() : Optional.of(shapes.apply(node));
  }
}
