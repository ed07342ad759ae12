package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds the row of a table for a claim.
 *
 * @param <V> what stands in a row
 */
final class RowLookup<V> {
  private static final String SETTING = "district.";

  private final Rows<?> source;
  private final Map<String, Optional<V>> rows;
  private final Function<Pricing, String> key;
  private final Datum required;
  private final Datum listed;

  private RowLookup(Rows<?> source, Map<String, Optional<V>> rows, Function<Pricing, String> key) {
    this.source = source;
    this.rows = rows;
    this.key = key;
    this.required = new Datum.AnyOf(source.dueKeys());
    this.listed = new Datum.AnyOf(source.keys());
  }

  static <S, V> RowLookup<V> compile(
      Rows<S> rows, BiFunction<String, S, V> compileRow, Compilation at) {
    Map<String, Optional<V>> compiled = rows.mapped(compileRow);
    if (rows.by().startsWith(SETTING)) {
      String setting = rows.by().substring(SETTING.length());
      at.needsSetting(setting);
      return new RowLookup<>(rows, compiled, pricing -> settingOf(pricing, setting, at.isBase()));
    }
    FactReference fact = at.tableAxis(rows);
    return new RowLookup<>(
        rows, compiled, pricing -> fact.text(pricing.claim(), pricing.subject()));
  }

  /** The row; empty where nothing is due. */
  Optional<V> find(Pricing pricing) {
    String value = key.apply(pricing);
    Optional<V> row = rows.get(value);
    if (row == null && source.otherwise().isEmpty()) {
      throw new RatesMissingException(
          "no row for " + source.by() + " = " + value, "one of " + rows.keySet());
    }
    boolean isListed = row != null;
    source
        .otherwise()
        .ifPresent(id -> pricing.required(id, isListed, listed, new Datum.Text(value)));
    if (row == null) {
      return Optional.empty();
    }
    source
        .finding()
        .ifPresent(id -> pricing.found(id, row.isPresent(), required, new Datum.Text(value)));
    if (row.isEmpty()) {
      pricing.restOn(source.missing());
    }
    return row;
  }

  /** Only within a base does the day of the unit count; all else is as it is on the claim's day. */
  private static String settingOf(Pricing pricing, String setting, boolean isInBase) {
    LocalDate date = isInBase ? pricing.date() : pricing.claim().on();
    InForce<String> inForce = pricing.rates().setting(setting, date);
    pricing.used(inForce.edition());
    return inForce.value();
  }
}
