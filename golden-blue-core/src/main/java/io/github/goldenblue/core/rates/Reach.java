package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a cap or a relation reaches within one claim. Two that share an item are nested, or a
 * determination could fall outside the range that was announced for it.
 *
 * @param id its id
 * @param items the items it counts
 * @param partHolders the holder facts that keep the parts of a claim apart; those of the claim
 *     itself are the same for all its lines
 * @param breadth which of two of a different breadth must hold the other; none where it is open
 */
record Reach(String id, Set<String> items, Set<String> partHolders, Optional<Integer> breadth) {
  /** What a higher amount uses up faster must not leave less to what lies outside it. */
  static final Optional<Integer> WIDEST = Optional.of(2);

  private static final Optional<Integer> MIDDLE = Optional.of(1);
  private static final Optional<Integer> NARROWEST = Optional.of(0);

  static Reach of(
      String id, Collection<String> items, List<FactReference> holders, Optional<Integer> breadth) {
    Set<String> parts =
        holders.stream()
            .filter(FactReference::isOfPart)
            .map(FactReference::name)
            .collect(Collectors.toSet());
    return new Reach(id, Set.copyOf(items), parts, breadth);
  }

  /**
   * Of money and of claims any may hold the other. A relation that pays the highest takes more
   * units the more is due, and a rank counts once anything is paid: what such units or such a rank
   * are missing for must be cut by the same relation, or by the same units.
   */
  static Optional<Integer> breadthOf(CapUnit unit) {
    return switch (unit) {
      case YUAN, OCCURRENCES -> Optional.empty();
      case HEADS, MONTHS, DAYS, YEARS -> MIDDLE;
      case RANK -> NARROWEST;
    };
  }

  /** Says at {@code site}, where this one stands, that it does not go with the other. */
  void refuseClash(Reach other, Site site) {
    boolean isInside = isInside(other);
    boolean isAround = other.isInside(this);
    if (!isInside && !isAround) {
      String found = "crosses " + other.id() + " in items and holders";
      site.fault(found, "one nested in the other, or no item in common");
    } else if (isNarrowerThan(other) ? !isInside : other.isNarrowerThan(this) && !isAround) {
      String found = "reaches " + (isAround ? "beyond " : "less far than ") + other.id();
      site.fault(
          found, "relations around caps of units around caps of ranks, or no item in common");
    }
  }

  private boolean isNarrowerThan(Reach other) {
    return breadth.isPresent()
        && other.breadth.isPresent()
        && breadth.get().compareTo(other.breadth.get()) < 0;
  }

  /** Whether, within one claim, every account of this lies within one account of {@code outer}. */
  private boolean isInside(Reach outer) {
    return outer.items.containsAll(items) && partHolders.containsAll(outer.partHolders);
  }
}
