package io.github.goldenblue.core.rates;

import java.util.Objects;

/** What a part of a section cites, by its path in the section, as {@code items.head}. */
final class PartCited {
  private PartCited() {}

  static Cited of(Section section, String part) {
    int dot = part.indexOf('.');
    String id = part.substring(dot + 1);
    return switch (part.substring(0, dot)) {
      case "conditions" -> Objects.requireNonNull(section.conditions().get(id)).cited();
      case "caps" -> Objects.requireNonNull(section.caps().get(id)).cited();
      case "items" -> Objects.requireNonNull(section.items().get(id)).cited();
      case "recoveries" -> Objects.requireNonNull(section.payment().recoveries().get(id)).cited();
      case "payment" -> ofPayment(section.payment(), id);
      default -> throw new IllegalArgumentException(part);
    };
  }

  private static Cited ofPayment(PaymentTerms payment, String id) {
    return id.equals("stages")
        ? payment.stages().orElseThrow().cited()
        : payment.advance().orElseThrow().cited();
  }
}
