package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import java.time.LocalDate;
import java.util.HashMap;
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
  private final Map<Object, Optional<V>> rows;
  private final Function<Pricing, Object> key;
  private final Datum required;
  private final Datum listed;

  private RowLookup(Rows<?> source, Map<?, Optional<V>> rows, Function<Pricing, Object> key) {
    this.source = source;
    this.rows = new HashMap<>(rows);
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
    Map<Object, Optional<V>> byValue = new HashMap<>();
    compiled.forEach((text, row) -> byValue.put(fact.constant(text), row));
    return new RowLookup<>(
        rows, byValue, pricing -> fact.constant(pricing.claim(), pricing.subject()));
  }

  /** The row; empty where nothing is due. */
  Optional<V> find(Pricing pricing) {
    Object value = key.apply(pricing);
    Optional<V> row = rows.get(value);
    if (source.otherwise().isPresent()) {
      Datum found = new Datum.Text(text(value));
      pricing.required(source.otherwise().get(), row != null, listed, found);
    } else if (row == null) {
      throw new RatesMissingException(
          "no row for " + source.by() + " = " + text(value), "one of " + source.rows().keySet());
    }
    if (row == null) {
      return Optional.empty();
    }
    if (source.finding().isPresent()) {
      Datum found = new Datum.Text(text(value));
      pricing.found(source.finding().get(), row.isPresent(), required, found);
    }
    if (row.isEmpty()) {
      pricing.restOn(source.missing());
    }
    return row;
  }

  private static String text(Object key) {
    return key instanceof Enum<?> constant ? constant.name() : key.toString();
  }

  /** Only within a base does the day of the unit count; all else is as it is on the claim's day. */
  private static String settingOf(Pricing pricing, String setting, boolean isInBase) {
    LocalDate date = isInBase ? pricing.date() : pricing.claim().on();
    InForce<String> inForce = pricing.rates().setting(setting, date);
    pricing.used(inForce.edition());
    return inForce.value();
  }
}
