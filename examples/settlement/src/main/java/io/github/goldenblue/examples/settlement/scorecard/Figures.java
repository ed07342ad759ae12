package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Contribution;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Row;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.plan.TargetPeriod;
import io.github.goldenblue.core.plan.Window;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A scorecard's figures as they are shown. What was reached is cut off and never rounded up, what
 * is left is never rounded down, and what is not known is a dash and never a zero.
 */
public final class Figures {
  private static final Bilingual NOTHING = new Bilingual("—", "—");

  private final Plan plan;
  private final Texts texts;

  /** Of a plan's targets, in these words. */
  public Figures(Plan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
  }

  /** What the target counts. */
  public Bilingual name(Target target) {
    return indicator(target).name();
  }

  /** The years or days in which the goal is to be reached. */
  public Bilingual window(Row row) {
    DateRange days = row.window().days();
    Optional<LocalDate> by = row.target().by();
    if (by.isPresent()) {
      return texts.of("window.by", by.get());
    }
    int first = days.from().getYear();
    int last = days.to().getYear();
    return same(first == last ? Integer.toString(first) : first + "–" + last);
  }

  /** What is to be reached, with its unit; a share has none. */
  public Bilingual goal(Row row) {
    return row.target().goal() instanceof Goal.Part
        ? goalWithoutUnit(row)
        : texts.of("goal.unit", goalWithoutUnit(row), unit(row.target()));
  }

  /** What is to be reached. */
  public Bilingual goalWithoutUnit(Row row) {
    return row.target().goal() instanceof Goal.Part part
        ? texts.of("goal.part", percent(row.window().goal()), indicator(part.of()).name())
        : number(row.target(), row.window());
  }

  /** The unit: in Chinese as the plan prints it, in English in words, the printed one beside it. */
  public Bilingual unit(Target target) {
    Bilingual word = texts.of("unit." + indicator(target).unit());
    return new Bilingual(target.printedUnit(), word.en() + " (" + target.printedUnit() + ")");
  }

  /** The value so far; said to be a lower bound where it is one. */
  public Bilingual value(Row row) {
    return row.value().map(value -> value(row, value)).orElse(NOTHING);
  }

  /** The yearly average behind a value, for goals that are one. */
  public Optional<Bilingual> average(Row row) {
    return row instanceof Progress progress
        ? progress.average().map(average -> texts.of("value.average", number(average)))
        : Optional.empty();
  }

  /** What is missing to the goal. */
  public Bilingual left(Progress row) {
    boolean isShare = row.target().goal() instanceof Goal.Part;
    return row.left()
        .map(
            left ->
                isShare
                    ? texts.of("left.points", decimal(left.times(100), RoundingMode.UP))
                    : same(decimal(left, RoundingMode.UP)))
        .orElse(NOTHING);
  }

  /** How much of the goal is reached, in per cent. */
  public Bilingual attainment(Progress row) {
    return row.attainment().map(part -> reached(row, percent(part))).orElse(NOTHING);
  }

  /** Whether the days elapsed have brought their part of the goal. */
  public Bilingual pace(Progress row, LocalDate asOf) {
    if (row.window().days().from().isAfter(asOf)) {
      return texts.of("pace.not-begun");
    }
    return row.onPace().map(on -> texts.of(on ? "pace.on" : "pace.behind")).orElse(NOTHING);
  }

  /** Where the target stands, in a word. */
  public Bilingual status(Progress row) {
    return texts.of("status." + row.status());
  }

  /** A township's part of what the district has. */
  public Bilingual part(Contribution row) {
    return row.part().map(part -> same(percent(part))).orElse(NOTHING);
  }

  /** Per cent with one decimal, cut off. */
  public static String percent(Ratio part) {
    return String.format(Locale.ROOT, "%,.1f%%", part.percentForDisplay());
  }

  private Bilingual value(Row row, Ratio value) {
    boolean isShare = row.target().goal() instanceof Goal.Part;
    String shown = isShare && row instanceof Progress ? percent(value) : number(value);
    return reached(row, shown);
  }

  private Bilingual reached(Row row, String shown) {
    return row.complete() ? same(shown) : texts.of("value.at-least", shown);
  }

  private Bilingual number(Target target, Window window) {
    String due = number(window.goal());
    if (target.goal() instanceof Goal.Between between
        && window.goal().equals(between.threshold())) {
      return texts.of("goal.between", number(between.low()), number(between.high()));
    }
    Ratio printed = target.goal().threshold();
    if (target.period() == TargetPeriod.AVERAGE_OF_YEARS) {
      return texts.of(
          "goal.average", due, number(window.goal().dividedBy(printed)), number(printed));
    }
    if (!window.goal().equals(printed)) {
      return texts.of("goal.part-of-window", due, number(printed));
    }
    return texts.of(target.goal().isApproximate() ? "goal.about" : "goal.at-least", due);
  }

  private Indicator indicator(Target target) {
    return indicator(target.indicator());
  }

  private Indicator indicator(String id) {
    return plan.indicator(id).orElseThrow();
  }

  private static String number(long number) {
    return number(Ratio.of(number));
  }

  private static String number(Ratio number) {
    return decimal(number, RoundingMode.DOWN);
  }

  private static String decimal(Ratio number, RoundingMode rounding) {
    BigDecimal decimal =
        BigDecimal.valueOf(number.numerator())
            .divide(BigDecimal.valueOf(number.denominator()), number.isWhole() ? 0 : 1, rounding);
    return String.format(Locale.ROOT, number.isWhole() ? "%,.0f" : "%,.1f", decimal);
  }

  private static Bilingual same(String text) {
    return new Bilingual(text, text);
  }
}
