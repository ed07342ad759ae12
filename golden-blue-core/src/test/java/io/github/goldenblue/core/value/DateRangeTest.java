package io.github.goldenblue.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months: catalogue, section 1. */
class DateRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2023-03-01,2023-03-31,1,false",
    "2023-01-31,2023-02-27,1,false",
    "2023-01-31,2023-02-28,1,true",
    "2023-08-31,2023-09-29,1,false",
    "2023-08-31,2023-09-30,1,true",
    "2023-03-01,2023-03-30,0,false",
    "2023-03-01,2023-04-01,1,true",
    "2024-01-31,2024-02-28,1,false",
    "2024-01-31,2024-02-29,1,true",
    "2024-02-29,2024-03-28,1,false",
    "2023-02-28,2024-02-27,12,true",
    "2024-02-29,2025-02-27,12,true",
    "2024-02-29,2028-02-28,48,true",
    "2023-03-01,2023-03-01,0,false",
    "2023-12-31,2024-02-28,2,true",
  })
  void theExamplesOfTheCatalogueAndThoseLikeThem(
      LocalDate from, LocalDate to, int whole, boolean over) {
    assertThat(new DateRange(from, to).wholeMonths()).isEqualTo(whole);
    assertThat(new DateRange(from, to).isOver(1)).isEqualTo(over);
  }

  @Property(tries = 2000)
  void wholeMonthsAreTheGreatestNumberThatEndsInTime(
      @ForAll @IntRange(min = 18_000, max = 20_500) int start,
      @ForAll @IntRange(max = 900) int days) {
    LocalDate from = LocalDate.ofEpochDay(start);
    LocalDate to = from.plusDays(days);
    int greatest = 0;
    while (!from.plusMonths(greatest + 1).isAfter(to.plusDays(1))) {
      greatest++;
    }
    DateRange range = new DateRange(from, to);
    assertThat(range.wholeMonths()).as("%s", range).isEqualTo(greatest);
    assertThat(range.isOver(1)).isEqualTo(!to.isBefore(from.plusMonths(1)));
    assertThat(range.days()).isEqualTo(days + 1);
  }

  @Test
  void monthsStartFromTheOriginalDay() {
    DateRange range = new DateRange(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 4, 30));
    assertThat(range.startOfMonth(1)).isEqualTo("2023-02-28");
    assertThat(range.startOfMonth(2)).isEqualTo("2023-03-31");
  }

  @Test
  void aPeriodDoesNotGoBack() {
    LocalDate day = LocalDate.of(2023, 1, 31);
    assertThatThrownBy(() -> new DateRange(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
