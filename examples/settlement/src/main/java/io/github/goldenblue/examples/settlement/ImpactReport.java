package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.examples.settlement.impact.Change;
import io.github.goldenblue.examples.settlement.impact.Change.Way;
import io.github.goldenblue.examples.settlement.impact.Impact;
import io.github.goldenblue.examples.settlement.impact.Row;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What other rates would change, as a person would read it. */
final class ImpactReport {
  private static final int NAME_COLUMNS = 28;
  private static final int SHOWN = 20;
  private static final String NOTHING = "-";

  private final Messages messages;
  private final Function<String, String> names;
  private final PrintStream stream;

  /**
   * In one language, to one stream.
   *
   * @param names from a subsidy's id to what it is called
   */
  ImpactReport(Messages messages, Function<String, String> names, PrintStream stream) {
    this.messages = messages;
    this.names = names;
    this.stream = stream;
  }

  /** Shows the sums by subsidy and by kind of payee, and what is decided otherwise. */
  void show(Impact impact, int rejected) {
    TextTable bySubsidy = table("impact.subsidy", "impact.claims");
    impact.bySubsidy().forEach((id, row) -> bySubsidy.row(row(names.apply(id), row)));
    total(bySubsidy, impact.claims());
    stream.println();
    TextTable byKind = table("impact.kind", "impact.payees");
    impact
        .byKind()
        .forEach((kind, row) -> byKind.row(row(messages.of("impact.kind." + kind), row)));
    total(byKind, impact.payees());
    stream.println();
    impact
        .turns()
        .forEach(
            (turn, count) -> {
              Phrase from = Phrase.of("impact.outcome." + turn.from());
              Phrase to = Phrase.of("impact.outcome." + turn.to());
              stream.println(messages.of("impact.turn", from, to, count));
            });
    once("impact.rejected-before", impact.rejectedBefore());
    once("impact.rejected-after", impact.rejectedAfter());
    stream.println(
        messages.of("impact.counts", impact.claims().size(), impact.rejectedOnce(), rejected));
    if (impact.claims().count(Way.OPEN) > 0 || !isExact(impact)) {
      stream.println(messages.of("impact.open-note"));
    }
  }

  private static boolean isExact(Impact impact) {
    return impact.claims().gains().isExact() && impact.claims().losses().isExact();
  }

  private TextTable table(String group, String counted) {
    TextTable table = new TextTable();
    List<String> heading = new ArrayList<>();
    heading.add(messages.of(group));
    for (Way way : Way.values()) {
      heading.add(messages.of(counted) + "\n" + messages.of("impact.way." + way));
    }
    heading.add(messages.of("impact.gains"));
    heading.add(messages.of("impact.losses"));
    heading.add(messages.of("impact.net"));
    table.heading(heading);
    table.rule();
    return table;
  }

  private void total(TextTable table, Row row) {
    table.rule();
    table.row(row(messages.of("summary.total"), row));
    stream.print(table.text());
  }

  private static List<String> row(String name, Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(DisplayWidth.wrap(name, NAME_COLUMNS));
    row.counts()
        .values()
        .forEach(
            count -> cells.add(count == 0 ? NOTHING : String.format(Locale.ROOT, "%,d", count)));
    cells.add(amount(row.gains()));
    cells.add(amount(row.losses()));
    cells.add(row.net().equals(Change.NONE) ? NOTHING : row.net().signed());
    return cells;
  }

  private static String amount(Change amount) {
    return amount.equals(Change.NONE) ? NOTHING : amount.toString();
  }

  private void once(String heading, List<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    stream.println(messages.of(heading, rejections.size()));
    for (Rejection rejection : rejections.subList(0, Math.min(SHOWN, rejections.size()))) {
      for (Fault fault : rejection.faults()) {
        stream.println(
            messages.of(
                "revision.fault",
                rejection.claimId(),
                fault.path(),
                fault.found(),
                fault.expected()));
      }
    }
    if (rejections.size() > SHOWN) {
      stream.println(messages.of("impact.more", rejections.size() - SHOWN));
    }
  }
}
