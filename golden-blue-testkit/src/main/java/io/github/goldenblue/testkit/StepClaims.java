package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Claims that one release accepts, of a span of days within which neither changes.
 *
 * @param accepting the release
 * @param district whose claims
 * @param first the first day of the span
 * @param last its last day
 */
record StepClaims(GoldenBlue accepting, District district, LocalDate first, LocalDate last) {
  private static final int BATCHES = 30;
  private static final int SIZE = 12;

  /** How long a span is looked at that nothing ends. */
  private static final int YEARS = 1;

  static List<StepClaims> of(GoldenBlue before, GoldenBlue after, District district) {
    NavigableSet<LocalDate> starts = new TreeSet<>();
    Stream.of(before, after).forEach(release -> addStarts(release, district, starts));
    List<StepClaims> spans = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      LocalDate last = next == null ? start.plusYears(YEARS) : next.minusDays(1);
      for (GoldenBlue release : List.of(before, after)) {
        spans.add(new StepClaims(release, district, start, start));
        spans.add(new StepClaims(release, district, start, last));
      }
    }
    return spans;
  }

  private static void addStarts(
      GoldenBlue release, District district, NavigableSet<LocalDate> starts) {
    release.rateBooks().stream()
        .filter(book -> book.district().covers(district))
        .flatMap(book -> book.editions().stream())
        .forEach(edition -> addStarts(edition, starts));
  }

  private static void addStarts(Edition edition, NavigableSet<LocalDate> starts) {
    starts.add(edition.from());
    edition.until().map(day -> day.plusDays(1)).ifPresent(starts::add);
  }

  /** The batches; none where the release pays nothing in that span. */
  Stream<List<Claim>> batches() {
    List<Subsidy<?>> paid = accepting.subsidies().all().stream().filter(this::isPaid).toList();
    if (paid.isEmpty()) {
      return Stream.empty();
    }
    RandomClaims claims = RandomClaims.of(accepting, paid, district, first, last);
    return LongStream.range(0, BATCHES).mapToObj(seed -> claims.list(seed, SIZE));
  }

  private boolean isPaid(Subsidy<?> subsidy) {
    try {
      Rates rates = accepting.rates().rates(district, first, Optional.empty());
      Object unused = rates.section(subsidy.rates()).value();
      return true;
    } catch (RatesMissingException none) {
      return false;
    }
  }
}
