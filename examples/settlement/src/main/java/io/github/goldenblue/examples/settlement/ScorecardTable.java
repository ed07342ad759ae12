package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.Contribution;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Grouping;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Row;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Status;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.examples.settlement.scorecard.Figures;
import io.github.goldenblue.examples.settlement.scorecard.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scorecard as a table for a terminal. */
final class ScorecardTable {
  private static final int NAME_COLUMNS = 36;
  private static final List<String> PROGRESS =
      List.of("target", "window", "goal", "value", "attainment", "pace", "status");
  private static final List<String> CONTRIBUTION = List.of("target", "window", "value", "part");

  private final Messages messages;
  private final Scorecard scorecard;
  private final Figures figures;

  /** Of a scorecard, in one language. */
  ScorecardTable(Messages messages, Scorecard scorecard) {
    this.messages = messages;
    this.scorecard = scorecard;
    this.figures = new Figures(scorecard.plan(), new BothLanguages());
  }

  /** The table and its totals, each line ending in a line break. */
  String by(Grouping grouping) {
    boolean isByTownship = grouping == Grouping.TOWNSHIP;
    TextTable table = new TextTable();
    table.heading(
        (isByTownship ? CONTRIBUTION : PROGRESS)
            .stream().map(column -> messages.of("column." + column)).toList());
    for (Group group : scorecard.by(grouping)) {
      List<Row> rows = group.rows().stream().filter(ScorecardTable::isShown).toList();
      if (!rows.isEmpty()) {
        table.rule();
        table.row(List.of(DisplayWidth.wrap(title(group), NAME_COLUMNS)));
        rows(rows).forEach(table::row);
      }
    }
    table.rule();
    String note = isByTownship ? messages.of("scorecard.townships") + "\n" : "";
    return table.text() + note + totals();
  }

  /** What a township does not observe is not its to observe; a district's missing data is shown. */
  private static boolean isShown(Row row) {
    return row instanceof Progress || row.value().isPresent();
  }

  private String title(Group group) {
    String name = in(group.name());
    return group.id().matches("M[0-9]+") ? group.id() + "  " + name : name;
  }

  /** A line of cells for each target; a cell has a line for each window. */
  private List<List<String>> rows(List<Row> rows) {
    Map<Target, List<List<String>>> byTarget = new LinkedHashMap<>();
    for (Row row : rows) {
      byTarget
          .computeIfAbsent(row.target(), any -> new ArrayList<>())
          .add(row instanceof Progress progress ? cells(progress) : cells((Contribution) row));
    }
    List<List<String>> lines = new ArrayList<>();
    byTarget.forEach((target, windows) -> lines.add(line(name(target), windows)));
    return lines;
  }

  private static List<String> line(String name, List<List<String>> windows) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (int i = 0; i < windows.get(0).size(); i++) {
      int column = i;
      cells.add(
          windows.stream().map(window -> window.get(column)).collect(Collectors.joining("\n")));
    }
    return cells;
  }

  private String name(Target target) {
    String unit = target.goal() instanceof Goal.Part ? "" : " · " + in(figures.unit(target));
    return Stream.of(in(figures.name(target)), target.id() + unit)
        .map(line -> "  " + DisplayWidth.wrap(line, NAME_COLUMNS - 2).replace("\n", "\n  "))
        .collect(Collectors.joining("\n"));
  }

  private List<String> cells(Progress row) {
    return Stream.of(
            figures.window(row),
            figures.goalWithoutUnit(row),
            figures.value(row),
            figures.attainment(row),
            figures.pace(row, scorecard.asOf()),
            figures.status(row))
        .map(this::in)
        .toList();
  }

  private List<String> cells(Contribution row) {
    return Stream.of(figures.window(row), figures.value(row), figures.part(row))
        .map(this::in)
        .toList();
  }

  private String totals() {
    return counted("scorecard.targets", Standing.of(scorecard).rows())
        + counted("scorecard.rows", scorecard.progress());
  }

  private String counted(String key, Collection<Progress> rows) {
    Map<Status, Long> counts = Standing.counts(rows);
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(messages.of("status." + status) + " " + count));
    return messages.of(key, (long) rows.size(), String.join(" · ", parts)) + "\n";
  }

  private String in(Bilingual text) {
    return messages.language().of(text);
  }
}
