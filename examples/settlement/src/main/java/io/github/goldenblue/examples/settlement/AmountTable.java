package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RateSpan;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The amounts that change, before and after, and by how much. */
final class AmountTable {
  private static final int NAME_COLUMNS = 40;

  private final Messages messages;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A section as it holds in a district.
   *
   * @param section the section
   * @param settings the settings of the district, by name
   */
  record Side(Section section, Map<String, String> settings) {
    private Optional<YuanRange> rate(String item) {
      return Optional.ofNullable(section.items().get(item))
          .flatMap(terms -> RateSpan.of(terms.rate(), settings));
    }

    private Optional<YuanRange> limit(String cap) {
      return Optional.ofNullable(section.caps().get(cap)).flatMap(AmountTable::limit);
    }
  }

  /** In one language. */
  AmountTable(Messages messages) {
    this.messages = messages;
  }

  /** The rates and caps that two sections of a subsidy both set. */
  void sections(String subsidy, Side before, Side after, RateWords words) {
    for (String item : before.section().items().keySet()) {
      rates(words.itemName(subsidy, item), before.rate(item), after.rate(item));
    }
    for (String cap : before.section().caps().keySet()) {
      rates(words.capName(subsidy, cap), before.limit(cap), after.limit(cap));
    }
  }

  /** Two amounts, as far as they do not rest on claims. */
  void rates(String name, Optional<YuanRange> before, Optional<YuanRange> after) {
    before.ifPresent(from -> after.ifPresent(to -> row(name, from, to)));
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
