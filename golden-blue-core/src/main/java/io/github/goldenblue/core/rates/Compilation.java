package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves what the terms of one item or base name. */
public final class Compilation {
  private final @Nullable Facts<?> claim;
  private final @Nullable Facts<?> part;
  private final Site site;
  private final Seen seen;

  /** What was seen on the way, in this term and in the terms inside it. */
  private static final class Seen {
    private final List<FactReference> determinations = new ArrayList<>();
    private boolean isDated;
  }

  private Compilation(@Nullable Facts<?> claim, @Nullable Facts<?> part, Site site, Seen seen) {
    this.claim = claim;
    this.part = part;
    this.site = site;
    this.seen = seen;
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
    return new Compilation(claim, part, site.at(below), seen);
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
    if (found == null || !kinds.contains(found.fact().kind())) {
      String stands = found == null ? name : name + " (" + found.fact().kind() + ")";
      throw site.unfit(stands, "the name of a fact of kind " + kinds);
    }
    return found;
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
    FactReference axis = fact(rows.by(), EnumSet.of(FactKind.ENUM, FactKind.FLAG));
    List<String> values = valuesOf(axis.fact());
    for (String value : values) {
      if (rows.otherwise().isEmpty() && !rows.rows().containsKey(value)) {
        throw site.at(".table.rows").unfit("no row for " + value, "a row for each of " + values);
      }
    }
    for (String key : rows.rows().keySet()) {
      if (!values.contains(key)) {
        throw site.at(".table.rows." + key).unfit(key, "one of " + values);
      }
    }
    return axis;
  }

  private static List<String> valuesOf(Fact<?> axis) {
    return axis.kind() == FactKind.FLAG
        ? List.of("true", "false")
        : axis.constants().stream().<String>map(Enum::name).toList();
  }
}
