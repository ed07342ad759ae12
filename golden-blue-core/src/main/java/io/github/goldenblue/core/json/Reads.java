package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  static Document document(Node node) {
    node.only(Set.of("number", "title", "issued"));
    Optional<String> number = node.find("number").map(Node::text);
    String name = number.orElseGet(() -> node.get("title").text());
    return new Document(name, node.find("issued").map(Node::date));
  }

  static Map<Reading, Bilingual> readings(Node node) {
    Map<Reading, Bilingual> readings = new LinkedHashMap<>();
    node.mapOf(Reads::bilingual).forEach((id, text) -> readings.put(new Reading(id), text));
    return readings;
  }

  static Bilingual bilingual(Node node) {
    node.only(Set.of("zh", "en"));
    return new Bilingual(node.get("zh").text(), node.get("en").text());
  }

  static List<String> texts(Node node) {
    return node.items().stream().map(Node::text).toList();
  }

  /** Texts of which none stands there twice. */
  static List<String> names(Node node) {
    Set<String> seen = new HashSet<>();
    for (Node item : node.items()) {
      if (!seen.add(item.text())) {
        throw item.fault("each once");
      }
    }
    return texts(node);
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

  static String format(Node node, String expected) {
    if (!node.get("format").isText(expected)) {
      throw node.get("format").fault(expected);
    }
    return expected;
  }

  /** The first fault gathered, as something to throw. */
  static Optional<FaultException> firstOf(List<Fault> faults) {
    return faults.stream().findFirst().map(FaultException::new);
  }
}
