package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.Department;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Sentence;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plan's parts in words: what each is, and what is done with it here. */
final class PlanText {
  private final Messages messages;
  private final UnaryOperator<String> subsidies;

  /**
   * In one language.
   *
   * @param subsidies from a subsidy's id to what it is called
   */
  PlanText(Messages messages, UnaryOperator<String> subsidies) {
    this.messages = messages;
    this.subsidies = subsidies;
  }

  /** In the language of the messages. */
  String in(Bilingual text) {
    return messages.language().of(text);
  }

  /** The part's own heading. */
  String title(PlanPart part) {
    return part.titles().stream()
        .reduce((heading, own) -> own)
        .map(this::in)
        .orElseGet(() -> messages.of("plan.general"));
  }

  /** Those who answer for the part; where it names nobody, those who answer for what is in it. */
  String departments(PlanPart part) {
    List<String> ids =
        part.departments().isEmpty()
            ? part.plan().departments().stream().map(Department::id).toList()
            : part.departments();
    return departments(part.plan(), ids);
  }

  /** Departments by name. */
  String departments(Plan plan, Collection<String> ids) {
    return ids.stream()
        .map(id -> in(plan.department(id).orElseThrow().name()))
        .collect(Collectors.joining(separator()));
  }

  /** What is done with the part, a line for each kind of thing in it. */
  List<String> uses(PlanPart part) {
    Plan plan = part.plan();
    List<String> lines = new ArrayList<>();
    add(lines, "plan.computes", subsidies(part).stream().map(this::named).toList());
    add(lines, "plan.tracks", plan.targets().stream().map(Target::id).toList());
    add(lines, "plan.looks-up", plan.rights().stream().map(right -> in(right.summary())).toList());
    if (!plan.commitments().isEmpty()) {
      lines.add(messages.of("plan.keeps", (long) plan.commitments().size()));
    }
    plan.unmodelled()
        .forEach(one -> lines.add(messages.of("plan.leaves-out", one.id(), in(one.reason()))));
    return lines;
  }

  /** The ids of what the part pays. */
  static List<String> subsidies(PlanPart part) {
    return part.plan().measures().stream()
        .map(Measure::subsidies)
        .flatMap(Collection::stream)
        .toList();
  }

  /** What a subsidy is called, with its id. */
  String named(String subsidy) {
    return messages.of("plan.named", subsidies.apply(subsidy), subsidy);
  }

  /** What stands for a sentence of the plan. */
  String models(Plan plan, Sentence sentence) {
    List<String> parts = new ArrayList<>();
    add(parts, "plan.computed", sentence.computed());
    add(parts, "plan.determined", sentence.determined());
    add(parts, "plan.target", sentence.targets());
    add(parts, "plan.right", sentence.rights());
    add(parts, "plan.commitment", sentence.commitments());
    add(parts, "plan.unmodelled", sentence.unmodelled());
    if (!sentence.departments().isEmpty()) {
      parts.add(messages.of("plan.answers", departments(plan, sentence.departments())));
    }
    if (sentence.frame()) {
      parts.add(messages.of("plan.frame"));
    }
    return String.join(messages.language() == Language.ZH ? "；" : "; ", parts);
  }

  private void add(List<String> lines, String key, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(messages.of(key, String.join(separator(), names)));
    }
  }

  private String separator() {
    return messages.language() == Language.ZH ? "、" : ", ";
  }
}
