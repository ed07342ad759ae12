package io.github.goldenblue.housing;

import io.github.goldenblue.core.plan.Coverage;
import io.github.goldenblue.core.plan.Department;
import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Observed;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.plan.TargetPeriod;
import io.github.goldenblue.core.plan.Township;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan that sets nothing but a target of 700 apartments each year. */
final class SmallPlan {
  static final District DISTRICT = District.of("330604");

  static final Plan PLAN =
      new Plan(
          "test",
          DISTRICT,
          "2022-2024",
          new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)),
          words("plan"),
          Map.of(),
          Map.of(),
          List.of(new Department("housing", words("housing"), List.of())),
          List.of(new Township("baiguan", words("baiguan")), new Township("caoe", words("caoe"))),
          List.of(
              new Indicator(
                  ApartmentRegister.INDICATOR,
                  words("apartments"),
                  MeasuredUnit.APARTMENTS,
                  Observed.FLOW)),
          List.of(target()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new General(List.of("apartments"), List.of()),
          new Coverage("document", List.of()));

  private SmallPlan() {}

  private static Target target() {
    return new Target(
        "apartments",
        Clause.of("document", "21"),
        ApartmentRegister.INDICATOR,
        "套",
        TargetPeriod.EACH_YEAR,
        Optional.empty(),
        new Goal.AtLeast(700),
        Optional.empty(),
        List.of("housing"),
        List.of());
  }

  private static Bilingual words(String text) {
    return new Bilingual(text, text);
  }
}
