package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the rows of a scorecard together; what has no row is left out. */
final class Groups {
  private static final Bilingual GENERAL = new Bilingual("不属单项措施", "Of no single measure");

  private final Plan plan;
  private final Observations observations;
  private final List<Progress> progress;

  Groups(Plan plan, Observations observations, List<Progress> progress) {
    this.plan = plan;
    this.observations = observations;
    this.progress = progress;
  }

  List<Group> by(Grouping grouping) {
    List<Group> groups =
        switch (grouping) {
          case MEASURE -> byMeasure();
          case DEPARTMENT -> byDepartment();
          case TOWNSHIP -> plan.townships().stream().map(this::contributions).toList();
        };
    return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  private List<Group> byMeasure() {
    List<Group> groups = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      Optional<String> id = Optional.of(measure.id());
      groups.add(group(measure.id(), measure.title(), target -> target.measure().equals(id)));
    }
    groups.add(group(Group.GENERAL, GENERAL, target -> target.measure().isEmpty()));
    return groups;
  }

  private List<Group> byDepartment() {
    return plan.departments().stream()
        .map(one -> group(one.id(), one.name(), target -> target.departments().contains(one.id())))
        .toList();
  }

  private Group group(String id, Bilingual name, Predicate<Target> belongs) {
    List<? extends Row> rows = progress.stream().filter(row -> belongs.test(row.target())).toList();
    return new Group(id, name, List.copyOf(rows));
  }

  private Group contributions(Township township) {
    List<? extends Row> rows =
        progress.stream().map(row -> contribution(row, township.id())).toList();
    return new Group(township.id(), township.name(), List.copyOf(rows));
  }

  private Contribution contribution(Progress district, String township) {
    Target target = district.target();
    Tally own = observations.tally(target, district.window(), township);
    boolean isFlow = plan.indicator(target.indicator()).orElseThrow().observed() == Observed.FLOW;
    Optional<Ratio> part =
        isFlow && district.complete() && own.complete() ? part(own, district) : Optional.empty();
    return new Contribution(target, district.window(), township, own.value(), part, own.complete());
  }

  private static Optional<Ratio> part(Tally own, Progress district) {
    return district
        .value()
        .filter(all -> !all.isZero())
        .flatMap(all -> own.value().map(value -> value.dividedBy(all)));
  }
}
