package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resolves what the terms of one item or base name. */
public final class Compilation {
  /** Facts whose values no code can list: a table by them must be open. */
  private static final Set<FactKind> OPEN_AXES =
      EnumSet.complementOf(
          EnumSet.of(FactKind.PARTS, FactKind.YUAN, FactKind.EXTRA, FactKind.SEQUEL));

  private static final Set<FactKind> HAVE_VALUES =
      EnumSet.complementOf(EnumSet.of(FactKind.PARTS, FactKind.EXTRA, FactKind.SEQUEL));

  private final @Nullable Facts<?> claim;
  private final @Nullable Facts<?> part;
  private final Site site;
  private final Seen seen;
  private final boolean isInSum;
  private final boolean isChoosing;

  /** What was seen on the way, in this term and in the terms inside it. */
  private static final class Seen {
    private final List<FactReference> determinations = new ArrayList<>();
    private final SortedSet<Long> changes = new TreeSet<>();
    private boolean isDated;
  }

  private Compilation(@Nullable Facts<?> claim, @Nullable Facts<?> part, Site site, Seen seen) {
    this(claim, part, site, seen, false, false);
  }

  private Compilation(
      @Nullable Facts<?> claim,
      @Nullable Facts<?> part,
      Site site,
      Seen seen,
      boolean isInSum,
      boolean isChoosing) {
    this.claim = claim;
    this.part = part;
    this.site = site;
    this.seen = seen;
    this.isInSum = isInSum;
    this.isChoosing = isChoosing;
  }

  static Compilation ofItem(Facts<?> claim, @Nullable Facts<?> part, Site site) {
    return new Compilation(claim, part, site, new Seen());
  }

  /** A base is the district's and knows no claim: it may name settings, never facts. */
  static Compilation ofBase(Site site) {
    return new Compilation(null, null, site, new Seen());
  }

  /** The same for a term inside this one; {@code below} begins with a dot. */
  Compilation at(String below) {
    return new Compilation(claim, part, site.at(below), seen, isInSum, isChoosing);
  }

  /** The same for a part of a sum. */
  Compilation inSum() {
    return new Compilation(claim, part, site, seen, true, isChoosing);
  }

  /** The same for what chooses between rates. */
  Compilation choosing() {
    return new Compilation(claim, part, site, seen, isInSum, true);
  }

  /** A sum of what is paid once and what is paid for each unit has no units of its own. */
  void refuseInSum(String shape) {
    if (isInSum) {
      throw site.unfit(shape, "a rate for each unit; put the sum inside the lump sum");
    }
  }

  TermException unfit(String found, String expected) {
    return site.unfit(found, expected);
  }

  /** Says that the rate may change at the unit of this number, from 1. */
  void changesAt(long unit) {
    seen.changes.add(unit);
  }

  /** The numbers of units at which the rate may change. */
  SortedSet<Long> changes() {
    return new TreeSet<>(seen.changes);
  }

  /** The facts that hold determinations of what was compiled so far. */
  List<FactReference> determinations() {
    return List.copyOf(seen.determinations);
  }

  /** Whether a base was named, which may differ from day to day. */
  boolean isDated() {
    return seen.isDated;
  }

  FactReference fact(String name, Set<FactKind> kinds) {
    FactReference found = claim == null ? null : FactReference.resolve(name, claim, part);
    if (found == null || !kinds.contains(found.kind())) {
      String stands = found == null ? name : name + " (" + found.kind() + ")";
      throw site.unfit(stands, "the name of a fact of kind " + kinds);
    }
    return found;
  }

  /** A fact that every claim gives; one that is missing would be taken for a value. */
  FactReference givenFact(String name, Set<FactKind> kinds) {
    return required(fact(name, kinds));
  }

  FactReference determination(String name) {
    FactReference found = fact(name, EnumSet.of(FactKind.YUAN));
    if (!found.fact().rules().determination()) {
      throw site.at(".determinedBy").unfit(name, "the name of a fact that holds a determination");
    }
    seen.determinations.add(found);
    return found;
  }

  FactReference cost(String name) {
    FactReference found = fact(name, EnumSet.of(FactKind.YUAN));
    if (!found.fact().rules().required()) {
      throw site.at(".cost").unfit(name, "the name of a cost that every claim gives");
    }
    return found;
  }

  FactReference count(String name) {
    return required(fact(name, EnumSet.of(FactKind.COUNT)));
  }

  FactReference day(String name) {
    return asked(fact(name, EnumSet.of(FactKind.DATE)));
  }

  FactReference anyFact(String name) {
    return asked(fact(name, HAVE_VALUES));
  }

  /** A condition is not met by what is missing; what chooses a rate must be there. */
  private FactReference asked(FactReference found) {
    return isChoosing ? required(found) : found;
  }

  FactReference required(FactReference found) {
    boolean isAlwaysThere = found.fact().kind() == FactKind.SEQUEL;
    if (!isAlwaysThere && !found.fact().rules().required()) {
      throw site.unfit(found.name(), "the name of a fact that every claim gives");
    }
    return found;
  }

  FactReference perCent(String name) {
    return fact(name, EnumSet.of(FactKind.COUNT));
  }

  /** A base is one amount that the district sets; it cannot rest on another, nor refer a claim. */
  void refuseInBase(String shape) {
    if (isBase()) {
      throw site.unfit(shape, "an amount, or a table of amounts by a setting");
    }
  }

  void needsBase(String id) {
    seen.isDated = true;
    site.at(".of").needsBase(id);
  }

  /** Whether this is a base, which is looked up on the day of the unit that it prices. */
  boolean isBase() {
    return claim == null;
  }

  void needsSetting(String name) {
    site.at(".table.by").needsSetting(name);
  }

  /**
   * The fact a table goes by, after checking that the table has one row for each of its values; an
   * open table may leave some out.
   */
  FactReference tableAxis(Rows<?> rows) {
    boolean isOpen = rows.otherwise().isPresent();
    FactReference axis =
        givenFact(rows.by(), isOpen ? OPEN_AXES : EnumSet.of(FactKind.ENUM, FactKind.FLAG));
    List<String> values = valuesOf(axis);
    for (String value : values) {
      if (rows.otherwise().isEmpty() && !rows.rows().containsKey(value)) {
        throw site.at(".table.rows").unfit("no row for " + value, "a row for each of " + values);
      }
    }
    for (String key : rows.rows().keySet()) {
      if (!values.isEmpty() && !values.contains(key)) {
        throw site.at(".table.rows." + key).unfit(key, "one of " + values);
      }
    }
    return axis;
  }

  /** All values that a fact can have, as they stand on the wire; empty where there is no list. */
  static List<String> valuesOf(FactReference fact) {
    return switch (fact.kind()) {
      case FLAG -> List.of("true", "false");
      case ENUM -> fact.fact().values();
      default -> List.of();
    };
  }
}
