package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.plan.Commitment;
import io.github.goldenblue.core.plan.Coverage;
import io.github.goldenblue.core.plan.Department;
import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Observed;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.Safeguard;
import io.github.goldenblue.core.plan.Sentence;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.plan.TargetPeriod;
import io.github.goldenblue.core.plan.Township;
import io.github.goldenblue.core.plan.UnmodelledPart;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Plans of every size, with goals of every kind, that refer only to what they hold. */
public final class RandomPlan {
  private static final List<String> WORDS =
      List.of("甲", "\"quoted\"", "a\\b", "𠮷", "line\nend", "é");

  private final Random random;
  private final DateRange period;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  private RandomPlan(long seed) {
    this.random = new Random(seed);
    LocalDate from = LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1);
    this.period = new DateRange(from, from.plusDays(random.nextInt(2000)));
  }

  public static Arbitrary<Plan> plans() {
    return Arbitraries.longs().map(seed -> new RandomPlan(seed).plan());
  }

  private Plan plan() {
    indicators.add(indicator(0, Observed.STOCK));
    indicators.add(indicator(1, Observed.STOCK));
    indicators.add(indicator(2, Observed.FLOW));
    IntStream.range(0, random.nextInt(6)).forEach(n -> targets.add(target(n)));
    List<String> ids = targets.stream().map(Target::id).toList();
    List<String> own =
        targets.stream().filter(t -> t.measure().isPresent()).map(Target::id).toList();
    List<String> rest = ids.stream().filter(id -> !own.contains(id)).toList();
    Measure measure =
        new Measure(
            "M1",
            clause(),
            words(),
            words(),
            words(),
            List.of("d1"),
            List.of("bonus"),
            List.of("right"),
            own,
            List.of("c1"),
            List.of("U-1"),
            readings());
    return new Plan(
        "random",
        District.of("410999"),
        "plan-1",
        period,
        words(),
        Map.of("P", new Document("the plan 1", Optional.of(period.from()))),
        Map.of(new Reading("R-1"), words(), new Reading("R-2"), words()),
        List.of(
            new Department("d1", new Bilingual("一", "one"), List.of("uno")),
            new Department("d2", new Bilingual("二", "two"), List.of())),
        IntStream.range(0, random.nextInt(4))
            .mapToObj(n -> new Township("t" + n, words()))
            .toList(),
        indicators,
        targets,
        List.of(
            new Commitment("c1", clause(), words(), List.of("d2")),
            new Commitment("c2", clause(), words(), List.of())),
        List.of(new UnmodelledPart("U-1", clause(), words())),
        List.of(new Right("right", clause(), words())),
        List.of(measure),
        random.nextBoolean()
            ? List.of()
            : List.of(new Safeguard("S1", clause(), words(), words(), List.of("d1"), List.of())),
        new General(rest, List.of("c2")),
        coverage(ids));
  }

  private Coverage coverage(List<String> targetIds) {
    return new Coverage(
        "the plan 1",
        List.of(
            new Sentence(
                "1#1",
                "0123456789abcdef",
                List.of("bonus.head"),
                List.of("bonus.perHead"),
                targetIds,
                List.of("right"),
                List.of(),
                List.of(),
                List.of("U-1"),
                random.nextBoolean()),
            new Sentence(
                "1#2",
                "1123456789abcdef",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true)));
  }

  private Indicator indicator(int n, Observed observed) {
    return new Indicator("i" + n, words(), MeasuredUnit.PERSONS, observed);
  }

  private Target target(int n) {
    TargetPeriod[] periods = TargetPeriod.values();
    TargetPeriod when = periods[random.nextInt(periods.length)];
    boolean isShare = when == TargetPeriod.BY_DATE && random.nextBoolean();
    Optional<LocalDate> by =
        when == TargetPeriod.BY_DATE ? Optional.of(period.to()) : Optional.empty();
    return new Target(
        "x" + n,
        clause(),
        isShare ? "i0" : "i2",
        "人",
        when,
        by,
        isShare ? new Goal.Part(Share.parse("12.5%"), "i1") : goal(2 * (1 + random.nextInt(9))),
        random.nextBoolean() ? Optional.of("M1") : Optional.empty(),
        List.of("d1", "d2"),
        readings());
  }

  private Goal goal(int number) {
    return switch (random.nextInt(3)) {
      case 0 -> new Goal.AtLeast(number);
      case 1 -> new Goal.Between(number, number + random.nextInt(5));
      default -> new Goal.About(number);
    };
  }

  private List<Reading> readings() {
    return random.nextBoolean() ? List.of() : List.of(new Reading("R-2"), new Reading("R-1"));
  }

  private Clause clause() {
    return Clause.of("the plan 1", random.nextBoolean() ? "" : "三(一)" + random.nextInt(9));
  }

  private Bilingual words() {
    return new Bilingual(word(), word());
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(9);
  }
}
