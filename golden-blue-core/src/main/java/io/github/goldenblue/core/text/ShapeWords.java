package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.AtCost;
import io.github.goldenblue.core.rates.Band;
import io.github.goldenblue.core.rates.Base;
import io.github.goldenblue.core.rates.Bounded;
import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Choice;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.Lump;
import io.github.goldenblue.core.rates.Referral;
import io.github.goldenblue.core.rates.Rows;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.Slices;
import io.github.goldenblue.core.rates.Step;
import io.github.goldenblue.core.rates.Steps;
import io.github.goldenblue.core.rates.Sum;
import io.github.goldenblue.core.rates.Table;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.YuanRange;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rates of one subsidy in words, on one line. */
final class ShapeWords {
  private final Labels labels;
  private final FactWords facts;
  private final String subsidy;
  private final Map<String, String> settings;

  /** Of one subsidy, in a district with these settings; none if it is not known which. */
  ShapeWords(Labels labels, String subsidy, Map<String, String> settings) {
    this.labels = labels;
    this.facts = new FactWords(labels, subsidy);
    this.subsidy = subsidy;
    this.settings = settings;
  }

  String of(Shape shape) {
    if (shape instanceof Fixed fixed) {
      return labels.phrase("rate.fixed", Money.of(YuanRange.exactly(fixed.yuan())));
    }
    if (shape instanceof Band band) {
      return labels.phrase("rate.band", Money.of(band.range()), facts.name(band.determinedBy()));
    }
    if (shape instanceof AtCost cost) {
      return labels.phrase("rate.cost", facts.name(cost.fact()));
    }
    if (shape instanceof ShareOf share) {
      return share(share);
    }
    if (shape instanceof Referral referral) {
      return labels.phrase("rate.refer", referral.to());
    }
    return composed(shape);
  }

  private String composed(Shape shape) {
    if (shape instanceof Table table) {
      return rows(table.rows(), this::inner);
    }
    if (shape instanceof Steps steps) {
      return steps(steps);
    }
    if (shape instanceof Slices slices) {
      return labels.phrase("rate.slices", steps(slices.steps()));
    }
    if (shape instanceof Cases cases) {
      return cases(cases);
    }
    if (shape instanceof Sum sum) {
      return sum.parts().stream()
          .map(this::inner)
          .collect(Collectors.joining(labels.phrase("rate.sum")));
    }
    if (shape instanceof Lump lump) {
      return labels.phrase("rate.lump", inner(lump.sum()));
    }
    return shape instanceof Bounded bounded ? bounded(bounded) : labels.phrase("rate.none");
  }

  /** What consists of several parts stands in brackets inside another rate. */
  private String inner(Shape shape) {
    boolean isComposed =
        shape instanceof Table
            || shape instanceof Steps
            || shape instanceof Slices
            || shape instanceof Cases
            || shape instanceof Bounded
            || shape instanceof Sum;
    return isComposed ? labels.phrase("rate.inner", of(shape)) : of(shape);
  }

  private String due(Optional<Shape> shape) {
    return shape.map(this::inner).orElseGet(() -> labels.phrase("rate.none"));
  }

  private <V> String rows(Rows<V> rows, Function<V, String> words) {
    String listed =
        rows.rows().entrySet().stream()
            .map(row -> row(rows.by(), row.getKey(), row.getValue().map(words)))
            .collect(Collectors.joining(labels.phrase("rate.then")));
    String by = facts.name(rows.by());
    return rows.otherwise()
        .map(this::condition)
        .map(id -> labels.phrase("rate.table.open", by, listed, id))
        .orElseGet(() -> labels.phrase("rate.table", by, listed));
  }

  /** A row; one that goes by a setting says if it is the district's. */
  private String row(String by, String key, Optional<String> rate) {
    String words = rate.orElseGet(() -> labels.phrase("rate.none"));
    String row = labels.phrase("rate.row", facts.value(by, key), words);
    boolean isHere =
        settings.entrySet().contains(Map.entry(by.replaceFirst("^district\\.", ""), key));
    return isHere && by.startsWith("district.") ? labels.phrase("rate.row.here", row) : row;
  }

  private String condition(String id) {
    return labels.of(subsidy, "condition", id);
  }

  private String steps(Steps steps) {
    String by = facts.name(steps.by());
    String listed = steps(steps.steps());
    return steps
        .otherwise()
        .map(this::condition)
        .map(id -> labels.phrase("rate.steps.open", by, listed, id))
        .orElseGet(() -> labels.phrase("rate.steps", by, listed));
  }

  private String steps(List<Step> steps) {
    return steps.stream()
        .map(step -> labels.phrase("rate.step", step.atLeast(), due(step.rate())))
        .collect(Collectors.joining(labels.phrase("rate.then")));
  }

  private String cases(Cases cases) {
    String listed =
        cases.cases().stream()
            .map(
                one ->
                    labels.phrase(
                        "rate.case", facts.requirement(one.requirement()), due(one.rate())))
            .collect(Collectors.joining(labels.phrase("rate.then")));
    return labels.phrase("rate.cases", listed, due(cases.otherwise()));
  }

  private String bounded(Bounded bounded) {
    String words = inner(bounded.rate());
    if (bounded.floor().isPresent()) {
      words = labels.phrase("rate.floor", words, Money.ofFen(bounded.floor().get().fen()));
    }
    return bounded.ceiling().isPresent()
        ? labels.phrase("rate.ceiling", words, Money.ofFen(bounded.ceiling().get().fen()))
        : words;
  }

  private String share(ShareOf share) {
    String base = base(share.base());
    String words;
    if (share.share() instanceof Choice.AsClaimed claimed) {
      String key = claimed.isRest() ? "rate.share.rest" : "rate.share.claimed";
      words = labels.phrase(key, facts.name(claimed.fact()), claimed.atMost(), base);
    } else if (share.share() instanceof Choice.ByFact byFact) {
      String rows = rows(byFact.rows(), String::valueOf);
      words = labels.phrase("rate.share", labels.phrase("rate.inner", rows), base);
    } else {
      words = labels.phrase("rate.share", ((Choice.Always) share.share()).share(), base);
    }
    return rounded(words, share.rounding());
  }

  private String base(Base base) {
    if (base instanceof Base.Amount amount) {
      return labels.phrase("rate.fixed", Money.ofFen(amount.yuan().fen()));
    }
    return base instanceof Base.Cost cost
        ? facts.name(cost.fact())
        : labels.inSentence(labels.base(base.toString()));
  }

  private String rounded(String words, Rounding rounding) {
    return rounding.mode() == RoundingMode.UNNECESSARY
        ? words
        : labels.phrase(
            "rate.rounded",
            words,
            labels.phrase("rate.rounding." + rounding.mode()),
            rounding.unit(),
            rounding.clause());
  }
}
