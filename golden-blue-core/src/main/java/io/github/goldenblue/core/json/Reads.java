package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Optional;

/** Reads values that several documents share. */
final class Reads {
  private Reads() {}

  static YuanRange range(Node node) {
    try {
      return YuanRange.between(node.get("low").yuan(), node.get("high").yuan());
    } catch (IllegalArgumentException upsideDown) {
      throw node.fault("a low end that is not above the high end");
    }
  }

  static Clause clause(Node node) {
    String article = node.find("article").map(Node::text).orElse("");
    return Clause.of(node.get("document").text(), article);
  }

  static List<String> texts(Node node) {
    return node.items().stream().map(Node::text).toList();
  }

  static long amount(Node node, CapUnit unit) {
    return unit == CapUnit.YUAN ? node.yuan().fen() : node.number();
  }

  static Datum datum(Node node) {
    Wire wire = node.wire();
    if (wire instanceof Wire.Flag flag) {
      return new Datum.Flag(flag.value());
    }
    if (wire instanceof Wire.Items) {
      return new Datum.AnyOf(texts(node));
    }
    return wire instanceof Wire.Text text
        ? new Datum.Text(text.text())
        : new Datum.Count(node.number());
  }

  static void format(Node node, String expected) {
    if (!node.get("format").isText(expected)) {
      throw node.get("format").fault(expected);
    }
  }

  /** The first fault gathered, as something to throw. */
  static Optional<FaultException> firstOf(List<Fault> faults) {
    return faults.stream().findFirst().map(FaultException::new);
  }
}
