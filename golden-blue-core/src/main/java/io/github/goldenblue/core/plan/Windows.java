package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The windows of a target. Years count whole, even if the plan begins or ends inside one. */
final class Windows {
  private static final int PAIR = 2;

  private Windows() {}

  static List<Window> of(Target target, DateRange plan) {
    Ratio goal = target.goal().threshold();
    DateRange years = years(plan);
    return switch (target.period()) {
      case EACH_YEAR -> each(years, 1, goal);
      case AVERAGE_OF_YEARS -> List.of(new Window(years, goal.times(count(years))));
      case TOGETHER -> List.of(new Window(years, goal));
      case BY_DATE ->
          List.of(new Window(new DateRange(plan.from(), target.by().orElseThrow()), goal));
      case EVERY_TWO_YEARS -> each(years, PAIR, goal);
    };
  }

  /** The whole calendar years that a plan touches. */
  static DateRange years(DateRange plan) {
    return years(plan.from().getYear(), plan.to().getYear());
  }

  /** How many calendar years. */
  static int count(DateRange years) {
    return years.to().getYear() - years.from().getYear() + 1;
  }

  /** Windows of so many years each; what remains at the end owes its part of the goal. */
  private static List<Window> each(DateRange plan, int length, Ratio goal) {
    List<Window> windows = new ArrayList<>();
    int last = plan.to().getYear();
    for (int year = plan.from().getYear(); year <= last; year += length) {
      DateRange years = years(year, Math.min(year + length - 1, last));
      Ratio owed = goal.times(count(years)).dividedBy(Ratio.of(length));
      windows.add(new Window(years, owed));
    }
    return windows;
  }

  private static DateRange years(int first, int last) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
