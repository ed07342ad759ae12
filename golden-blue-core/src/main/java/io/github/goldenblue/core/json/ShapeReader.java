package io.github.goldenblue.core.json;

import static java.util.Map.entry;

import io.github.goldenblue.core.rates.AtCost;
import io.github.goldenblue.core.rates.Band;
import io.github.goldenblue.core.rates.Base;
import io.github.goldenblue.core.rates.Bounded;
import io.github.goldenblue.core.rates.Choice;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.Lump;
import io.github.goldenblue.core.rates.Referral;
import io.github.goldenblue.core.rates.Rows;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.Sum;
import io.github.goldenblue.core.rates.Table;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads how a rate is set. */
final class ShapeReader {
  private static final Set<String> BOUNDS = Set.of("floor", "ceiling");

  /** Each shape by the key that tells it from the others. */
  private final Map<String, Function<Node, Shape>> shapes =
      Map.ofEntries(
          entry("yuan", ShapeReader::fixed),
          entry("band", ShapeReader::band),
          entry("cost", ShapeReader::atCost),
          entry("table", this::table),
          entry("share", this::shareOf),
          entry("steps", this::steps),
          entry("cases", this::cases),
          entry("dates", this::dates),
          entry("sum", this::sum),
          entry("lump", this::lump),
          entry("referTo", ShapeReader::referral));

  private final Citations citations;
  private final StepReader stepped = new StepReader(this::shape);

  ShapeReader(Citations citations) {
    this.citations = citations;
  }

  /** A bare number is a fixed amount; every other shape is an object. */
  Shape shape(Node node) {
    if (node.wire() instanceof Wire.Digits) {
      return new Fixed(node.yuan());
    }
    List<String> kinds = node.entries().keySet().stream().filter(shapes::containsKey).toList();
    Function<Node, Shape> read = kinds.size() == 1 ? shapes.get(kinds.get(0)) : null;
    if (read == null) {
      throw node.fault("a rate, with one of " + shapes.keySet().stream().sorted().toList());
    }
    Shape shape = read.apply(node);
    boolean isBounded = BOUNDS.stream().anyMatch(bound -> node.find(bound).isPresent());
    return isBounded ? bounded(shape, node) : shape;
  }

  private static Shape bounded(Shape shape, Node node) {
    Optional<Yuan> floor = node.find("floor").map(Node::yuan);
    Optional<Yuan> ceiling = node.find("ceiling").map(Node::yuan);
    try {
      return new Bounded(shape, floor, ceiling);
    } catch (IllegalArgumentException upsideDown) {
      throw node.get("floor").fault("a floor that is not above the ceiling");
    }
  }

  /** The keys of a shape, which may stand beside bounds. */
  private static void only(Node node, String... names) {
    Set<String> known = new TreeSet<>(BOUNDS);
    known.addAll(List.of(names));
    node.only(known);
  }

  private static Shape fixed(Node node) {
    only(node, "yuan");
    return new Fixed(node.get("yuan").yuan());
  }

  private static Shape band(Node node) {
    only(node, "band", "determinedBy");
    List<Node> ends = node.get("band").items();
    if (ends.size() != 2) {
      throw node.get("band").fault("two ends");
    }
    try {
      YuanRange range = YuanRange.between(ends.get(0).yuan(), ends.get(1).yuan());
      return new Band(range, node.get("determinedBy").text());
    } catch (IllegalArgumentException upsideDown) {
      throw node.get("band").fault("a low end that is not above the high end");
    }
  }

  private static Shape atCost(Node node) {
    only(node, "cost");
    return new AtCost(node.get("cost").text());
  }

  private static Shape referral(Node node) {
    node.only(Set.of("referTo"));
    return new Referral(node.get("referTo").text());
  }

  private Shape table(Node node) {
    only(node, "table");
    return new Table(rows(node.get("table"), this::shape));
  }

  private Shape steps(Node node) {
    only(node, "steps");
    return stepped.steps(node.get("steps"));
  }

  private Shape cases(Node node) {
    only(node, "cases", "otherwise");
    return stepped.cases(node.get("cases"), node.get("otherwise"));
  }

  private Shape dates(Node node) {
    only(node, "dates", "otherwise");
    return stepped.dates(node.get("dates"), node.get("otherwise"));
  }

  private Shape sum(Node node) {
    only(node, "sum");
    List<Shape> parts = node.get("sum").listOf(this::shape);
    if (parts.isEmpty()) {
      throw node.get("sum").fault("at least one rate");
    }
    return new Sum(parts);
  }

  private Shape lump(Node node) {
    only(node, "lump");
    return new Lump(shape(node.get("lump")), false);
  }

  private Shape shareOf(Node node) {
    only(node, "share", "of", "rounding");
    return new ShareOf(
        choice(node.get("share")), base(node.get("of")), rounding(node.get("rounding")));
  }

  private static Base base(Node node) {
    if (node.wire() instanceof Wire.Fields) {
      node.only(Set.of("cost"));
      return new Base.Cost(node.get("cost").text());
    }
    return node.wire() instanceof Wire.Digits
        ? new Base.Amount(node.yuan())
        : new Base.Named(node.text());
  }

  private Choice choice(Node node) {
    if (node.wire() instanceof Wire.Text) {
      return new Choice.Always(share(node));
    }
    boolean isRest = node.find("restOf").isPresent();
    if (isRest || node.find("given").isPresent()) {
      return asClaimed(node, isRest ? "restOf" : "given", isRest);
    }
    node.only(Set.of("table"));
    return new Choice.ByFact(rows(node.get("table"), ShapeReader::share));
  }

  private static Choice asClaimed(Node node, String key, boolean isRest) {
    node.only(Set.of(key, "atMost"));
    Share atMost = share(node.get("atMost"));
    if (atMost.fraction().compareTo(BigDecimal.ONE) > 0) {
      throw node.get("atMost").fault("a share of up to 100%, as a rest must remain");
    }
    return new Choice.AsClaimed(node.get(key).text(), atMost, isRest);
  }

  static Share share(Node node) {
    try {
      return Share.parse(node.text());
    } catch (NumberFormatException malformed) {
      throw node.fault("a share in per cent, such as \"60%\"");
    }
  }

  Rounding rounding(Node node) {
    if (node.isText("EXACT")) {
      return Rounding.EXACT;
    }
    node.only(Set.of("mode", "unit", "clause"));
    RoundingMode mode = node.get("mode").oneOf(RoundingMode.class);
    Yuan unit = node.get("unit").yuan();
    if (mode == RoundingMode.UNNECESSARY || !unit.isPositive()) {
      throw node.fault("\"EXACT\", or a mode with a unit above zero and a clause");
    }
    return new Rounding(mode, unit, citations.clause(node.get("clause")));
  }

  private <V> Rows<V> rows(Node node, Function<Node, V> read) {
    node.only(Set.of("by", "rows", "finding", "else", "reading"));
    Map<String, Optional<V>> rows =
        node.get("rows")
            .mapOf(row -> row.isNull() ? Optional.empty() : Optional.of(read.apply(row)));
    return new Rows<>(
        node.get("by").text(),
        rows,
        node.find("finding").map(Node::text),
        node.find("else").map(Node::text),
        citations.of(node, Clause.NONE).readings());
  }
}
