package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.RateSpan;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The amounts that change, before and after, and by how much. */
final class AmountTable {
  private static final int NAME_COLUMNS = 40;

  private final Messages messages;
  private final List<List<String>> rows = new ArrayList<>();

  /** In one language. */
  AmountTable(Messages messages) {
    this.messages = messages;
  }

  /** The rates and caps that two sections of a subsidy both set. */
  void sections(String subsidy, Section before, Section after, RateWords words) {
    before
        .items()
        .forEach(
            (id, item) ->
                Optional.ofNullable(after.items().get(id))
                    .map(ItemTerms::rate)
                    .ifPresent(rate -> rates(words.itemName(subsidy, id), item.rate(), rate)));
    before
        .caps()
        .forEach(
            (id, cap) ->
                limit(cap)
                    .ifPresent(
                        from ->
                            Optional.ofNullable(after.caps().get(id))
                                .flatMap(AmountTable::limit)
                                .ifPresent(to -> row(words.capName(subsidy, id), from, to))));
  }

  /** Two rates, as far as they do not rest on claims. */
  void rates(String name, Shape before, Shape after) {
    RateSpan.of(before).ifPresent(from -> RateSpan.of(after).ifPresent(to -> row(name, from, to)));
  }

  /** The table; nothing at all where no amount changes. */
  String text() {
    if (rows.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable();
    table.heading(
        List.of(
            messages.of("diff.amount"),
            messages.of("diff.amount-before"),
            messages.of("diff.amount-after"),
            messages.of("diff.amount-difference")));
    table.rule();
    rows.forEach(table::row);
    return table.text();
  }

  private void row(String name, YuanRange before, YuanRange after) {
    if (!before.equals(after)) {
      rows.add(
          List.of(
              DisplayWidth.wrap(name, NAME_COLUMNS),
              range(before),
              range(after),
              difference(before, after)));
    }
  }

  private static Optional<YuanRange> limit(CapTerms cap) {
    return cap.unit() == CapUnit.YUAN && cap.limitByClaim().isEmpty()
        ? Optional.of(YuanRange.exactly(Yuan.ofFen(cap.limit())))
        : Optional.empty();
  }

  private static String difference(YuanRange before, YuanRange after) {
    String low = signed(before.low(), after.low());
    String high = signed(before.high(), after.high());
    return low.equals(high) ? low : low + " … " + high;
  }

  private static String signed(Yuan before, Yuan after) {
    BigDecimal difference =
        BigDecimal.valueOf(after.fen(), 2).subtract(BigDecimal.valueOf(before.fen(), 2));
    return String.format(Locale.ROOT, "%+,.2f", difference);
  }

  private static String range(YuanRange range) {
    String low = yuan(range.low());
    return range.isExact() ? low : low + "–" + yuan(range.high());
  }

  private static String yuan(Yuan amount) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount.fen(), 2));
  }
}
