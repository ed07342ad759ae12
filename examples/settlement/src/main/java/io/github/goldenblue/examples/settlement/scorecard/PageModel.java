package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Grouping;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.util.List;
import java.util.Optional;

/** What the template of the page asks for. */
final class PageModel {
  private static final int FEW = 4;

  private final Scorecard scorecard;
  private final List<Standing> quarters;
  private final Texts texts;
  private final Language first;

  /** A scorecard as a page. */
  PageModel(Scorecard scorecard, List<Standing> quarters, Texts texts, Language first) {
    this.scorecard = scorecard;
    this.quarters = List.copyOf(quarters);
    this.texts = texts;
    this.first = first;
  }

  Scorecard scorecard() {
    return scorecard;
  }

  Plan plan() {
    return scorecard.plan();
  }

  /** The language that is shown first. */
  boolean isFirst(Language language) {
    return language == first;
  }

  Bilingual text(String key, Object... values) {
    return texts.of(key, values);
  }

  Figures figures() {
    return new Figures(plan(), texts);
  }

  Standing standing() {
    return Standing.of(scorecard);
  }

  List<Standing> quarters() {
    return quarters;
  }

  List<Group> measures() {
    return filled(Grouping.MEASURE);
  }

  List<Group> departments() {
    return filled(Grouping.DEPARTMENT);
  }

  /** What townships observe, target by target. */
  List<TownshipTable> townships() {
    return TownshipTable.of(plan().targets(), scorecard.by(Grouping.TOWNSHIP));
  }

  /** The numbers of the documents in which the clauses stand. */
  String documents() {
    return String.join("、", plan().documents().values().stream().map(Document::name).toList());
  }

  List<TargetRows<Progress>> targets(Group group) {
    return TargetRows.of(group, Progress.class);
  }

  /** The current rows of a department. */
  List<Progress> current(Group group) {
    Standing standing = standing();
    return targets(group).stream()
        .flatMap(target -> target.rows().stream())
        .filter(standing::holds)
        .toList();
  }

  /** The article it stands in; the document is named once for all. */
  String article(Target target) {
    String article = target.clause().article();
    return article.isEmpty() ? target.clause().document() : article;
  }

  /** Whether more departments answer for it than fit beside it. */
  boolean isOfMany(Target target) {
    return target.departments().size() > FEW;
  }

  /** Who answers for it; if they are many, how many. */
  Bilingual departments(Target target) {
    return isOfMany(target)
        ? text("page.departments", target.departments().size())
        : allDepartments(target);
  }

  /** Everybody who answers for it. */
  Bilingual allDepartments(Target target) {
    List<Bilingual> names =
        target.departments().stream()
            .map(id -> plan().department(id).orElseThrow().name())
            .toList();
    return new Bilingual(
        String.join("、", names.stream().map(Bilingual::zh).toList()),
        String.join("; ", names.stream().map(Bilingual::en).toList()));
  }

  /** Attainment for the charts, or nothing. */
  String attainment(Progress row) {
    return row.attainment().map(part -> part.percentForDisplay().toPlainString()).orElse("");
  }

  /** How much of its window is over, in per cent; nothing where no pace is judged. */
  String elapsed(Progress row) {
    DateRange days = row.window().days();
    if (row.onPace().isEmpty() || scorecard.asOf().isBefore(days.from())) {
      return "";
    }
    boolean isOver = scorecard.asOf().isAfter(days.to());
    Ratio part =
        isOver
            ? Ratio.of(1)
            : Ratio.of(new DateRange(days.from(), scorecard.asOf()).days(), days.days());
    return part.percentForDisplay().toPlainString();
  }

  /** How long the bar of an attainment is: it ends where the goal is reached. */
  String bar(Progress row) {
    Ratio whole = Ratio.of(1);
    return row.attainment()
        .map(part -> part.reaches(whole) ? whole : part)
        .map(part -> part.percentForDisplay().toPlainString())
        .orElse("0");
  }

  Optional<Bilingual> average(Progress row) {
    return figures().average(row);
  }

  private List<Group> filled(Grouping grouping) {
    return scorecard.by(grouping).stream().filter(group -> !group.rows().isEmpty()).toList();
  }
}
