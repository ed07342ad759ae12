package io.github.goldenblue.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanException;
import io.github.goldenblue.core.plan.PlanMissingException;
import io.github.goldenblue.core.sample.Bonus;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.SamplePlan;
import io.github.goldenblue.core.value.District;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProvidersTest {
  private static final SubsidyProvider BONUS = () -> List.of(new Bonus());
  private static final RateBookProvider BOOKS =
      () -> List.of(Books.book("330604", Books.edition("2022-01-01", Books.BONUS)));
  private static final PlanProvider PLAN = () -> List.of(SamplePlan.plan());

  @Test
  void settlingNeedsNoPlan() {
    GoldenBlue blue = GoldenBlue.of(List.of(BONUS), List.of(BOOKS));
    assertThat(blue.plans()).isEmpty();
    assertThatThrownBy(() -> blue.plan(District.of("410999")))
        .isInstanceOf(PlanMissingException.class)
        .hasMessageContainingAll("no plan for district 410999", "410900", "100000");
  }

  @Test
  void aDistrictWithoutAPlanHasTheNearestOneThatItInheritsFrom() {
    GoldenBlue blue = blue(PLAN, named("410000", "wide"));
    assertThat(blue.plan(District.of("410999")).id()).isEqualTo("2022-2024");
    assertThat(blue.plan(District.of("410999-port")).id()).isEqualTo("2022-2024");
    assertThat(blue.plan(District.of("410998")).id()).isEqualTo("wide");
    assertThatThrownBy(() -> blue.plan(District.of("420000")))
        .isInstanceOf(PlanMissingException.class);
  }

  @Test
  void twoPlansOfOneDistrictAreToldApartByTheirId() {
    GoldenBlue blue = blue(PLAN, named("410999", "2025-2027"));
    assertThatThrownBy(() -> blue.plan(District.of("410999")))
        .isInstanceOf(PlanMissingException.class)
        .hasMessageContaining("[2022-2024, 2025-2027]");
    assertThat(blue.plan(District.of("410999"), "2025-2027").id()).isEqualTo("2025-2027");
    assertThatThrownBy(() -> blue.plan(District.of("410999"), "2028"))
        .isInstanceOf(PlanMissingException.class)
        .hasMessageContainingAll("2028", "[2022-2024, 2025-2027]");
  }

  @Test
  void twoPlansOfOneDistrictAndIdAreRefusedNamingBoth() {
    assertThatThrownBy(() -> blue(PLAN, named("410999", "2022-2024")))
        .isInstanceOf(PlanException.class)
        .hasMessageContainingAll("sample plan", "source of 410999", "410999 2022-2024");
  }

  @Test
  void aProviderThatBringsNoPlanIsRefusedNamingIt() {
    assertThatThrownBy(() -> blue(new Empty()))
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining(Empty.class.getName());
  }

  @Test
  void aPlanWithFaultsIsRefusedAsItIs() {
    PlanProvider faulty = () -> List.of(SamplePlan.parse("faulty", "{}", "{}"));
    assertThatThrownBy(() -> blue(faulty))
        .isInstanceOf(PlanException.class)
        .hasMessageStartingWith("faulty: ");
  }

  @Test
  void furtherRateBooksLeaveThePlans() {
    assertThat(blue(PLAN).withRateBooks(List.of()).plans()).containsExactly(SamplePlan.plan());
  }

  private static final class Empty implements PlanProvider {
    @Override
    public List<Plan> plans() {
      return List.of();
    }
  }

  private static GoldenBlue blue(PlanProvider... plans) {
    return GoldenBlue.of(Provided.of(List.of(BONUS), List.of(BOOKS)).withPlans(List.of(plans)));
  }

  private static PlanProvider named(String district, String id) {
    String text =
        SamplePlan.TEXT
            .replace("'district':'410999'", "'district':'" + district + "'")
            .replace("'id':'2022-2024'", "'id':'" + id + "'");
    return () -> List.of(SamplePlan.parse("source of " + district, text, SamplePlan.COVERAGE));
  }
}
