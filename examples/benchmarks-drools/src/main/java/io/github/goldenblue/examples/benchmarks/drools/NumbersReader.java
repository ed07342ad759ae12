package io.github.goldenblue.examples.benchmarks.drools;

import static java.util.Objects.requireNonNull;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Choice;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.Rows;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.Table;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.InternshipClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes the numbers out of the rate books, once. */
final class NumbersReader {
  private static final District SHANGYU = District.of("330604");
  private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 16);
  private static final String WAGE = "minimum-wage";

  private final GoldenBlue goldenBlue;

  NumbersReader(GoldenBlue goldenBlue) {
    this.goldenBlue = goldenBlue;
  }

  /** Those of Shangyu's plan. */
  Numbers shangyu() {
    Section employment = section("stable-employment");
    Section internship = section("internship");
    Section referral = section("agency-referral");
    return new Numbers(
        number(employment, "insured-months", "atLeast"),
        number(employment, "min-new-hires", "atLeast"),
        fen(rate(employment, "employment")),
        byFact(
            Hire.Origin.class, ((Table) rate(employment, "transport")).rows(), NumbersReader::fen),
        number(internship, "over-a-month", "months"),
        byFact(
            InternshipClaim.Programme.class,
            ((Choice.ByFact) ((ShareOf) rate(internship, "internship")).share()).rows(),
            NumbersReader::percent),
        fen(rate(internship, "board-and-lodging")),
        wages(),
        number(referral, "min-recruits", "atLeast"),
        requireNonNull(referral.caps().get("agency-year")).limit());
  }

  private List<Wage> wages() {
    List<LocalDate> starts =
        goldenBlue.rateBooks().stream()
            .filter(book -> book.district().covers(SHANGYU))
            .flatMap(book -> book.editions().stream())
            .filter(edition -> edition.bases().containsKey(WAGE))
            .map(Edition::from)
            .sorted()
            .toList();
    List<Wage> wages = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      boolean isLast = i + 1 == starts.size();
      LocalDate until = isLast ? LocalDate.MAX : starts.get(i + 1).minusDays(1);
      wages.add(new Wage(starts.get(i), until, wageOn(starts.get(i))));
    }
    return List.copyOf(wages);
  }

  private long wageOn(LocalDate day) {
    Rates rates = rates(day);
    Table byTier = (Table) requireNonNull(rates.bases().get(WAGE)).value();
    String tier = rates.setting("wageTier", day).value();
    return fen(requireNonNull(byTier.rows().rows().get(tier)).orElseThrow());
  }

  private Rates rates(LocalDate on) {
    return goldenBlue.rates().rates(SHANGYU, on, Optional.empty());
  }

  private Section section(String subsidy) {
    return rates(IN_FORCE).written(subsidy).value();
  }

  private static Shape rate(Section section, String item) {
    return requireNonNull(section.items().get(item)).rate();
  }

  private static int number(Section section, String condition, String key) {
    return requireNonNull(requireNonNull(section.conditions().get(condition)).numbers().get(key));
  }

  private static <K extends Enum<K>, V, N> Map<K, N> byFact(
      Class<K> type, Rows<V> rows, Function<V, N> number) {
    Map<K, N> numbers = new EnumMap<>(type);
    rows.rows()
        .forEach(
            (key, row) ->
                row.ifPresent(due -> numbers.put(Enum.valueOf(type, key), number.apply(due))));
    return numbers;
  }

  private static long fen(Shape rate) {
    return ((Fixed) rate).yuan().fen();
  }

  private static int percent(Share share) {
    return share.fraction().movePointRight(2).intValueExact();
  }
}
