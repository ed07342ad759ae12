package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Extension;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which section another extends, and what it does not take over. */
final class ExtensionReader {
  private ExtensionReader() {}

  /** Of the value of {@code extends} in a section, in an edition of this plan. */
  static Extension read(Node node, Node section, String plan) {
    boolean isSuperseded = node.wire() instanceof Wire.Flag && node.flag();
    Optional<Extension.Of> of = isSuperseded ? Optional.empty() : Optional.of(named(node));
    return new Extension(of, plan, withoutCaps(section), Set.of());
  }

  /** Of a section of an amendment, which extends the one that it amends. */
  static Extension amending(Node section) {
    return Extension.ofSuperseded("", withoutCaps(section));
  }

  private static Extension.Of named(Node node) {
    if (!(node.wire() instanceof Wire.Fields)) {
      throw node.fault("true, or a district and a day");
    }
    node.only(Set.of("district", "from"));
    return new Extension.Of(node.get("district").district(), node.get("from").date());
  }

  private static Set<String> withoutCaps(Node section) {
    Set<String> without = new TreeSet<>();
    section
        .find("caps")
        .filter(caps -> caps.wire() instanceof Wire.Fields)
        .map(Node::entries)
        .orElse(Map.of())
        .forEach(
            (id, cap) -> {
              if (cap.isText(SectionReader.NONE)) {
                without.add(id);
              }
            });
    return without;
  }
}
