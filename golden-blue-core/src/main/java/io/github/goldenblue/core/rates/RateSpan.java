package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From where to where the rates of a shape go, whatever the claim. */
public final class RateSpan {
  private static final String SETTING = "district.";

  private final Map<String, String> settings;

  private RateSpan(Map<String, String> settings) {
    this.settings = settings;
  }

  /**
   * The lowest and the highest rate; empty where these rest on a claim or a base, or on nothing.
   */
  public static Optional<YuanRange> of(Shape shape) {
    return of(shape, Map.of());
  }

  /**
   * The same in a district; of a table by a setting only the row of the district counts.
   *
   * @param settings the settings of the district, by name
   */
  public static Optional<YuanRange> of(Shape shape, Map<String, String> settings) {
    try {
      return new RateSpan(settings).known(shape);
    } catch (ArithmeticException tooMuch) {
      return Optional.empty();
    }
  }

  private Optional<YuanRange> known(Shape shape) {
    if (shape instanceof Fixed fixed) {
      return Optional.of(YuanRange.exactly(fixed.yuan()));
    }
    if (shape instanceof Band band) {
      return Optional.of(band.range());
    }
    if (shape instanceof ShareOf share) {
      return share(share);
    }
    if (shape instanceof Bounded bounded) {
      return known(bounded.rate()).map(range -> bounded(range, bounded));
    }
    if (shape instanceof Table table && row(table).isPresent()) {
      return known(row(table).get());
    }
    if (shape instanceof Sum sum) {
      return inner(sum).reduce((one, other) -> both(one, other, true)).orElse(Optional.empty());
    }
    return inner(shape).reduce((one, other) -> both(one, other, false)).orElse(Optional.empty());
  }

  /** The row of the district, where its setting is known and something is due in it. */
  private Optional<Shape> row(Table table) {
    String by = table.rows().by();
    String setting = by.startsWith(SETTING) ? by.substring(SETTING.length()) : "";
    return table.rows().rows().getOrDefault(settings.getOrDefault(setting, ""), Optional.empty());
  }

  private Stream<Optional<YuanRange>> inner(Shape shape) {
    return new ShapePart("", shape)
        .inner().stream().map(ShapePart::shape).filter(part -> !isNothing(part)).map(this::known);
  }

  /** Where nothing is paid there is no rate that could be the lowest. */
  private static boolean isNothing(Shape shape) {
    return shape instanceof Referral || shape instanceof NotDue;
  }

  private static Optional<YuanRange> both(
      Optional<YuanRange> one, Optional<YuanRange> other, boolean isSum) {
    return one.flatMap(
        range ->
            other.map(
                more ->
                    isSum
                        ? range.plus(more)
                        : YuanRange.between(
                            range.low().min(more.low()), range.high().max(more.high()))));
  }

  private static Optional<YuanRange> share(ShareOf share) {
    return share.base() instanceof Base.Amount amount && share.share() instanceof Choice.Always all
        ? Optional.of(YuanRange.exactly(all.share().of(amount.yuan(), share.rounding())))
        : Optional.empty();
  }

  private static YuanRange bounded(YuanRange range, Bounded bounds) {
    Yuan least = bounds.floor().orElse(Yuan.ZERO);
    Yuan low = range.low().max(least);
    Yuan high = range.high().max(least);
    return YuanRange.between(
        bounds.ceiling().map(low::min).orElse(low), bounds.ceiling().map(high::min).orElse(high));
  }
}
