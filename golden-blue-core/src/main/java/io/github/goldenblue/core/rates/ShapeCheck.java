package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Map;
import java.util.OptionalLong;

/** Checks how a rate is set, shape by shape. */
final class ShapeCheck {
  private final Edition edition;
  private final Domains domains;
  private final Map<String, Intervals> counts;
  private final OptionalLong units;

  /**
   * For rates of one item or base.
   *
   * @param domains the facts by which they may go
   * @param counts which values of a fact the conditions leave
   * @param units how many units caps let through at most
   */
  ShapeCheck(Edition edition, Domains domains, Map<String, Intervals> counts, OptionalLong units) {
    this.edition = edition;
    this.domains = domains;
    this.counts = counts;
    this.units = units;
  }

  void check(Shape rate, CheckSite site) {
    new ShapePart("", rate).all().forEach(part -> check(part, site.at(part.path())));
    new ReachCheck(domains).check(rate, counts, site);
  }

  private void check(ShapePart part, CheckSite site) {
    Shape shape = part.shape();
    if (shape instanceof Band band && band.range().isExact()) {
      site.at(".band").found(RateMistake.BAND_WITHOUT_WIDTH, band.range().low());
    } else if (shape instanceof Bounded bounded) {
      RateSpan.of(bounded.rate()).ifPresent(range -> bounds(bounded, range, site));
    } else if (shape instanceof Cases cases) {
      new CaseCheck(edition, domains, cases, site).check();
    } else if (shape instanceof Slices slices) {
      long most = units.orElse(Long.MAX_VALUE);
      StepReach.check(slices.steps(), Intervals.of(1, most), site);
    } else if (shape instanceof Table table) {
      rows(table.rows(), site);
    }
  }

  private static void bounds(Bounded bounds, YuanRange range, CheckSite site) {
    bounds
        .ceiling()
        .ifPresent(
            ceiling ->
                bound(
                    ceiling,
                    range,
                    site.at(".ceiling"),
                    RateMistake.CEILING_ABOVE_ALL,
                    RateMistake.CEILING_BELOW_ALL));
    bounds
        .floor()
        .ifPresent(
            floor ->
                bound(
                    floor,
                    range,
                    site.at(".floor"),
                    RateMistake.FLOOR_ABOVE_ALL,
                    RateMistake.FLOOR_BELOW_ALL));
  }

  private static void bound(
      Yuan bound, YuanRange range, CheckSite site, RateMistake above, RateMistake below) {
    if (bound.compareTo(range.high()) > 0) {
      site.found(above, bound, range.high());
    } else if (bound.compareTo(range.low()) < 0) {
      site.found(below, bound, range.low());
    }
  }

  private void rows(Rows<?> rows, CheckSite site) {
    domains
        .of(rows.by())
        .ifPresent(
            domain ->
                rows.keys().stream()
                    .filter(key -> !domain.has(key))
                    .forEach(
                        key ->
                            site.at(".table.rows." + key)
                                .found(RateMistake.ROW_NEVER_REACHED, key, rows.by())));
  }
}
