package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.examples.settlement.scorecard.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One part of a plan in full. */
final class PlanPage {
  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";

  private final Messages messages;
  private final PlanText text;
  private final PlanPart part;
  private final StringBuilder page = new StringBuilder();

  private PlanPage(Messages messages, PlanText text, PlanPart part) {
    this.messages = messages;
    this.text = text;
    this.part = part;
  }

  /** The page, each line ending in a line break. */
  static String of(Messages messages, PlanText text, PlanPart part) {
    return new PlanPage(messages, text, part).write();
  }

  private String write() {
    Plan plan = part.plan();
    page.append(part.id()).append("  ").append(text.title(part)).append('\n');
    part.summary().ifPresent(summary -> line(text.in(summary)));
    if (part.titles().size() > 1) {
      line(messages.of("plan.section-line", text.in(part.titles().get(0))));
    }
    line(messages.of("plan.departments-line", text.departments(part)));
    section("plan.subsidies", PlanText.subsidies(part), text::named);
    section("plan.targets", goals(), Function.identity());
    section(
        "plan.rights",
        plan.rights(),
        right -> entry(right.id(), right.clause(), text.in(right.summary())));
    section(
        "plan.commitments",
        plan.commitments(),
        task ->
            entry(task.id(), task.clause(), text.in(task.summary()))
                + " — "
                + text.departments(plan, task.departments()));
    section(
        "plan.not-modelled",
        plan.unmodelled(),
        one -> entry(one.id(), one.clause(), text.in(one.reason())));
    section(
        "plan.readings",
        List.copyOf(plan.readings().entrySet()),
        reading -> messages.of("plan.reading", reading.getKey(), text.in(reading.getValue())));
    section(
        "plan.coverage",
        plan.coverage().sentences(),
        sentence -> messages.of("plan.sentence", sentence.at(), text.models(plan, sentence)));
    return page.toString();
  }

  /** Each target with its goal, as the first of its periods has it. */
  private List<String> goals() {
    Plan plan = part.plan();
    Figures figures = new Figures(plan, new BothLanguages());
    Map<Target, Progress> first = new LinkedHashMap<>();
    Scorecard.of(plan, List.of(), plan.period().to())
        .progress()
        .forEach(row -> first.putIfAbsent(row.target(), row));
    return first.values().stream().map(row -> goal(figures, row)).toList();
  }

  private String goal(Figures figures, Progress row) {
    Target target = row.target();
    return messages.of(
        "plan.goal",
        target.id(),
        text.in(figures.name(target)),
        text.in(figures.goal(row)),
        messages.of("period." + target.period(), text.in(figures.window(row))),
        target.clause());
  }

  private String entry(String id, Object clause, String words) {
    return messages.of("plan.entry", id, words, clause);
  }

  private <T> void section(String key, List<T> entries, Function<T, String> words) {
    if (!entries.isEmpty()) {
      page.append('\n').append(messages.of(key)).append('\n');
      entries.stream().map(words).forEach(this::line);
    }
  }

  /** A line, and what does not fit into it further to the right. */
  private void line(String words) {
    List<String> lines = new ArrayList<>(DisplayWidth.wrap(words, COLUMNS).lines().toList());
    page.append(lines.stream().collect(Collectors.joining("\n" + INDENT.repeat(2), INDENT, "\n")));
  }
}
