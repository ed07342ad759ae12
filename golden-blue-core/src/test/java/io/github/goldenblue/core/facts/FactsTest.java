package io.github.goldenblue.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void aClaimIsMadeAgainOfItsValues() {
    BonusClaim open = BonusClaim.like("a").build();
    BonusClaim determined = BonusClaim.like("a").at("500").build();
    StayClaim stay = StayClaim.like("a").build();
    CrewClaim crew = CrewClaim.like("a").with(Member.like("P").join(Yuan.of(3))).build();
    assertThat(BonusClaim.FACTS.create(BonusClaim.FACTS.values(open))).isEqualTo(open);
    assertThat(BonusClaim.FACTS.create(BonusClaim.FACTS.values(determined))).isEqualTo(determined);
    assertThat(StayClaim.FACTS.create(StayClaim.FACTS.values(stay))).isEqualTo(stay);
    assertThat(CrewClaim.FACTS.create(CrewClaim.FACTS.values(crew))).isEqualTo(crew);
  }

  @Test
  void everyValueHasTheTypeOfItsKind() {
    CrewClaim crew = CrewClaim.like("a").top(Yuan.of(1)).build();
    for (Fact<CrewClaim> fact : CrewClaim.FACTS.all()) {
      Object value = fact.value(crew);
      if (value != null) {
        assertThat(value).isInstanceOf(fact.kind().javaType());
      }
    }
  }

  @Test
  void idDistrictAndOnComeByThemselves() {
    assertThat(BonusClaim.FACTS.all())
        .extracting(Fact::name)
        .containsExactly(
            "id", "district", "on", "agency", "heads", "perHeadDetermined", "sequel", "extra");
  }

  @Test
  void aGoodClaimHasNoFault() {
    assertThat(StayClaim.FACTS.faults(StayClaim.like("a").build())).isEmpty();
    assertThat(CrewClaim.FACTS.faults(CrewClaim.like("a").build())).isEmpty();
  }

  @Test
  void everyFaultIsFoundAtItsPath() {
    StayClaim bad =
        StayClaim.like("")
            .on(LocalDate.of(0, 12, 31))
            .host(OrganisationId.of(""))
            .guest(PersonId.of("\uDE00"))
            .cost(Yuan.ofFen(-1))
            .board(Yuan.ofFen(-1))
            .build();
    assertThat(StayClaim.FACTS.faults(bad))
        .extracting(Fault::path)
        .containsExactly("id", "on", "host", "guest", "boardDetermined", "cost");
  }

  @Test
  void theYearsReachFrom1To9999() {
    assertThat(StayClaim.FACTS.faults(StayClaim.like("a").on(LocalDate.of(1, 1, 1)).build()))
        .isEmpty();
    assertThat(StayClaim.FACTS.faults(StayClaim.like("a").on(LocalDate.of(9999, 12, 31)).build()))
        .isEmpty();
    assertThat(StayClaim.FACTS.faults(StayClaim.like("a").on(LocalDate.of(10_000, 1, 1)).build()))
        .hasSize(1);
  }

  @Test
  void datesInTheWrongOrderAreAFaultOfTheLater() {
    Object[] values = StayClaim.FACTS.values(StayClaim.like("a").build());
    values[8] = LocalDate.of(2022, 2, 28);
    assertThat(StayClaim.FACTS.faults(values, "x."))
        .singleElement()
        .satisfies(fault -> assertThat(fault.path()).isEqualTo("x.to"));
    values[8] = values[7];
    assertThat(StayClaim.FACTS.faults(values, "")).isEmpty();
  }

  @Test
  void aUniqueFactThatTwoPartsShareIsAFaultThatNamesTheFirst() {
    CrewClaim twice =
        CrewClaim.like("a").with(Member.like("P"), Member.like("Q"), Member.like("P")).build();
    assertThat(CrewClaim.FACTS.faults(twice))
        .containsExactly(
            new Fault("members[2].badge", "P", "another one than in members[0].badge"));
  }

  @Test
  void noPartsAreAFault() {
    assertThat(CrewClaim.FACTS.faults(CrewClaim.like("a").with().build()))
        .extracting(Fault::path)
        .containsExactly("members");
  }
}
