package io.github.goldenblue.examples.settlement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All parts of a plan as a table, so that none is passed over. */
final class PlanTable {
  private static final int TITLE_COLUMNS = 26;
  private static final int DEPARTMENT_COLUMNS = 28;
  private static final int USE_COLUMNS = 60;
  private static final List<String> HEADINGS = List.of("part", "title", "departments", "use");

  private final Messages messages;
  private final PlanText text;

  /** In the language of the messages. */
  PlanTable(Messages messages, PlanText text) {
    this.messages = messages;
    this.text = text;
  }

  /** The table, each line ending in a line break. */
  String of(List<PlanPart> parts) {
    TextTable table = TextTable.leftAligned();
    table.heading(HEADINGS.stream().map(heading -> messages.of("plan." + heading)).toList());
    for (PlanPart part : parts) {
      table.rule();
      table.row(
          List.of(
              part.id(),
              DisplayWidth.wrap(text.title(part), TITLE_COLUMNS),
              DisplayWidth.wrap(text.departments(part), DEPARTMENT_COLUMNS),
              wrapped(text.uses(part).stream())));
    }
    return table.text();
  }

  private static String wrapped(Stream<String> uses) {
    return uses.map(use -> DisplayWidth.wrap(use, USE_COLUMNS)).collect(Collectors.joining("\n"));
  }
}
