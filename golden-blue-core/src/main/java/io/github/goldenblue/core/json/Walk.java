package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.Set;

/** Goes through a document from a node down. */
final class Walk {
  private Walk() {}

  /** Gathers a fault for each repeated key here and further down. */
  static void refuseRepeatedKeys(Node node) {
    if (node.wire() instanceof Wire.Fields fields) {
      for (String name : fields.repeated()) {
        node.faults().add(new Fault(node.below(name), "the same key twice", "each key once"));
      }
      fields
          .byName()
          .forEach(
              (name, value) -> {
                if (value instanceof Wire.Fields || value instanceof Wire.Items) {
                  refuseRepeatedKeys(node.get(name));
                }
              });
    } else if (node.wire() instanceof Wire.Items) {
      node.items().forEach(Walk::refuseRepeatedKeys);
    }
  }

  /** Adds every text that stands here or further down as a value. */
  static void collectTexts(Node node, Set<String> texts) {
    if (node.wire() instanceof Wire.Text text) {
      texts.add(text.text());
    } else if (node.wire() instanceof Wire.Fields) {
      node.entries().values().forEach(value -> collectTexts(value, texts));
    } else if (node.wire() instanceof Wire.Items) {
      node.items().forEach(item -> collectTexts(item, texts));
    }
  }
}
