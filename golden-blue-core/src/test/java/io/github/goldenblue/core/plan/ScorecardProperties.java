package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.SamplePlan;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold whatever townships, or the district for them, observe month by month. */
class ScorecardProperties {
  private static final List<String> FLOWS = List.of("trained", "sessions", "studios", "pilots");
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @Property(tries = 200)
  void theOrderOfObservationsChangesNothing(
      @ForAll("observations") List<Observation> all,
      @ForAll("days") LocalDate asOf,
      @ForAll long seed) {
    List<Observation> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    Scorecard one = Scorecard.of(Scoring.PLAN, all, asOf);
    Scorecard other = Scorecard.of(Scoring.PLAN, shuffled, asOf);
    assertThat(other.progress()).isEqualTo(one.progress());
    for (Grouping grouping : Grouping.values()) {
      assertThat(other.by(grouping)).isEqualTo(one.by(grouping));
    }
  }

  @Property(tries = 200)
  void whatIsObservedBesideNeverTakesBackWhatIsReached(
      @ForAll("ofTownships") List<Observation> all, @ForAll("days") LocalDate asOf) {
    List<Progress> less =
        Scorecard.of(Scoring.PLAN, all.subList(0, all.size() / 2), asOf).progress();
    List<Progress> more = Scorecard.of(Scoring.PLAN, all, asOf).progress();
    for (int i = 0; i < less.size(); i++) {
      if (less.get(i).status() == Status.MET) {
        assertThat(more.get(i).status()).isEqualTo(Status.MET);
      }
      Ratio before = less.get(i).value().orElse(Ratio.ZERO);
      assertThat(more.get(i).value().orElse(Ratio.ZERO).reaches(before)).isTrue();
    }
  }

  @Property(tries = 200)
  void nothingIsLeftExactlyWhereTheGoalIsMet(
      @ForAll("observations") List<Observation> all, @ForAll("days") LocalDate asOf) {
    for (Progress row : Scorecard.of(Scoring.PLAN, all, asOf).progress()) {
      boolean nothingLeft = row.left().filter(Ratio::isZero).isPresent();
      assertThat(nothingLeft).isEqualTo(row.status() == Status.MET);
      boolean attained = row.attainment().filter(part -> part.reaches(Ratio.of(1))).isPresent();
      assertThat(attained).isEqualTo(row.status() == Status.MET);
    }
  }

  @Property(tries = 200)
  void whereNothingIsObservedNothingIsSaid(
      @ForAll("observations") List<Observation> all, @ForAll("days") LocalDate asOf) {
    for (Progress row : Scorecard.of(Scoring.PLAN, all, asOf).progress()) {
      if (row.value().isEmpty()) {
        assertThat(row)
            .isEqualTo(
                new Progress(
                    row.target(),
                    row.window(),
                    SamplePlan.DISTRICT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Status.NO_DATA));
      }
    }
  }

  @Property(tries = 200)
  void aStatusIsFinalOnlyOnceTheWindowIsOver(
      @ForAll("observations") List<Observation> all, @ForAll("days") LocalDate asOf) {
    for (Progress row : Scorecard.of(Scoring.PLAN, all, asOf).progress()) {
      boolean isOver = !asOf.isBefore(row.window().days().to());
      assertThat(row.status())
          .isNotIn(isOver ? List.of(Status.ON_TRACK, Status.BEHIND) : List.of(Status.MISSED));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-30, 1200).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return of("east", "west", SamplePlan.DISTRICT);
  }

  @Provide
  Arbitrary<List<Observation>> ofTownships() {
    return of("east", "west");
  }

  private static Arbitrary<List<Observation>> of(String... areas) {
    Arbitrary<String> month =
        Arbitraries.integers()
            .between(0, 35)
            .map(n -> FIRST.plusMonths(n).toString().substring(0, 7));
    return Combinators.combine(
            Arbitraries.of(FLOWS),
            Arbitraries.of(areas),
            month,
            Arbitraries.longs().between(0, 200))
        .as(Observation::of)
        .list()
        .uniqueElements(one -> one.indicator() + one.area() + one.period())
        .ofMaxSize(60);
  }
}
