package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.OutcomeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A summary as a table. */
final class SummaryTable {
  private static final int NAME_COLUMNS = 28;
  private static final String NOTHING = "-";
  private static final List<String> HEADINGS =
      List.of(
          "subsidy",
          "claims",
          "granted",
          "pending",
          "refused",
          "exhausted",
          "referred",
          "settled-before",
          "yuan-granted",
          "yuan-pending");

  private final Messages messages;
  private final UnaryOperator<String> names;

  /**
   * In one language.
   *
   * @param names from a subsidy's id to what it is called
   */
  SummaryTable(Messages messages, UnaryOperator<String> names) {
    this.messages = messages;
    this.names = names;
  }

  /** The table, each line ending in a line break. */
  String of(Summary summary) {
    TextTable table = new TextTable();
    table.heading(HEADINGS.stream().map(heading -> messages.of("summary." + heading)).toList());
    table.rule();
    summary.bySubsidy().forEach((id, tally) -> table.row(row(names.apply(id), tally)));
    if (!summary.bySubsidy().isEmpty()) {
      table.rule();
    }
    table.row(row(messages.of("summary.total"), summary.total()));
    return table.text();
  }

  private static List<String> row(String name, Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(DisplayWidth.wrap(name, NAME_COLUMNS));
    cells.add(count(tally.claims()));
    for (OutcomeKind kind : OutcomeKind.values()) {
      cells.add(count(tally.of(kind)));
    }
    cells.add(count(tally.settledBefore()));
    cells.add(yuan(tally.granted()));
    cells.add(range(tally.pendingLow(), tally.pendingHigh()));
    return cells;
  }

  private static String count(long count) {
    return count == 0 ? NOTHING : String.format(Locale.ROOT, "%,d", count);
  }

  private static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? yuan(low) : yuan(low) + "–" + yuan(high);
  }

  /** An amount as the table shows it. */
  static String yuan(BigDecimal amount) {
    return amount.signum() == 0 ? NOTHING : String.format(Locale.ROOT, "%,.2f", amount);
  }
}
