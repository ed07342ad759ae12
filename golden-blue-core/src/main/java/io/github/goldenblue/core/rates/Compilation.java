package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the facts that the terms of one item or base name. */
public final class Compilation {
  private final @Nullable Facts<?> claim;
  private final @Nullable Facts<?> part;
  private final String path;
  private final Needs needs;
  private final Set<FactReference> determinations = new LinkedHashSet<>();

  private Compilation(@Nullable Facts<?> claim, @Nullable Facts<?> part, String path, Needs needs) {
    this.needs = needs;
    this.claim = claim;
    this.part = part;
    this.path = path;
  }

  static Compilation ofItem(Facts<?> claim, @Nullable Facts<?> part, String path, Needs needs) {
    return new Compilation(claim, part, path, needs);
  }

  /** A base is the district's and knows no claim: it may name settings, never facts. */
  static Compilation ofBase(String path, Needs needs) {
    return new Compilation(null, null, path, needs);
  }

  /** The facts that hold determinations of what was compiled so far. */
  List<FactReference> determinations() {
    return new ArrayList<>(determinations);
  }

  FactReference fact(String name, FactKind kind) {
    return fact(name, EnumSet.of(kind));
  }

  FactReference fact(String name, Set<FactKind> kinds) {
    FactReference found = claim == null ? null : FactReference.resolve(name, claim, part);
    if (found == null || !kinds.contains(found.fact().kind())) {
      String stands = found == null ? name : name + " (" + found.fact().kind() + ")";
      throw fault("", stands, "the name of a fact of kind " + kinds);
    }
    return found;
  }

  FactReference determination(String name) {
    FactReference found = fact(name, FactKind.YUAN);
    if (!found.fact().rules().determination()) {
      throw fault(".determinedBy", name, "the name of a fact that holds a determination");
    }
    determinations.add(found);
    return found;
  }

  FactReference cost(String name) {
    FactReference found = fact(name, FactKind.YUAN);
    if (!found.fact().rules().required()) {
      throw fault(".cost", name, "the name of a cost that every claim gives");
    }
    return found;
  }

  /** A base is one amount that the district sets; it cannot rest on another, nor refer a claim. */
  void refuseInBase(String shape) {
    if (claim == null) {
      throw fault("", shape, "an amount, or a table of amounts by a setting");
    }
  }

  void needsBase(String id) {
    needs.bases().put(path + ".of", id);
  }

  void needsSetting(String name) {
    needs.settings().put(path + ".table.by", name);
  }

  /** The fact a table goes by, after checking that the table has one row for each of its values. */
  FactReference tableAxis(Rows<?> rows) {
    FactReference axis = fact(rows.by(), EnumSet.of(FactKind.ENUM, FactKind.FLAG));
    List<String> values = valuesOf(axis.fact());
    for (String value : values) {
      if (!rows.rows().containsKey(value)) {
        throw fault(".table.rows", "no row for " + value, "a row for each of " + values);
      }
    }
    for (String key : rows.rows().keySet()) {
      if (!values.contains(key)) {
        throw fault(".table.rows." + key, key, "one of " + values);
      }
    }
    return axis;
  }

  private static List<String> valuesOf(Fact<?> axis) {
    return axis.kind() == FactKind.FLAG
        ? List.of("true", "false")
        : axis.constants().stream().<String>map(Enum::name).toList();
  }

  private TermException fault(String below, String found, String expected) {
    return new TermException(new Fault(path + below, found, expected));
  }
}
