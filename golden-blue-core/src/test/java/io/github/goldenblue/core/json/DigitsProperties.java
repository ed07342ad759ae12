package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numbers and days are read without patterns, and still exactly those that the patterns let in. */
class DigitsProperties {
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,18}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String OTHERS = "0123456789-+. eE\n٣０";

  @Property(tries = 20_000)
  void aWholeNumberHasTheFormOfThePattern(
      @ForAll @IntRange(max = 21) int length, @ForAll long seed) {
    String text = text(new Random(seed), length, 40);
    assertThat(Digits.isWhole(text)).as(text).isEqualTo(WHOLE.matcher(text).matches());
  }

  @Property(tries = 20_000)
  void aDayIsReadAsTheCalendarReadsIt(@ForAll long seed) {
    Random random = new Random(seed);
    String day =
        "%s-%s-%s".formatted(text(random, 4, 60), text(random, 2, 60), text(random, 2, 60));
    String text = random.nextInt(8) == 0 ? day + text(random, random.nextInt(3), 9) : day;
    assertThat(Digits.isDay(text)).as(text).isEqualTo(DAY.matcher(text).matches());
    if (Digits.isDay(text)) {
      assertSameDay(text);
    }
  }

  @Example
  void everyDayOfSomeYearsAndTheDaysThatAreNone() {
    for (int year : new int[] {0, 1, 1900, 1999, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          assertSameDay("%04d-%02d-%02d".formatted(year, month, day));
        }
      }
    }
  }

  private static void assertSameDay(String text) {
    Throwable before = catchThrowable(() -> LocalDate.parse(text));
    if (before == null) {
      assertThat(Digits.day(text)).isEqualTo(LocalDate.parse(text));
    } else {
      assertThat(catchThrowable(() -> Digits.day(text)))
          .as(text)
          .isInstanceOf(DateTimeException.class);
    }
  }

  /** Digits, and once in so many times something else. */
  private static String text(Random random, int length, int seldom) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int others = random.nextInt(seldom) == 0 ? OTHERS.length() : 10;
      text.append(OTHERS.charAt(random.nextInt(others)));
    }
    return text.toString();
  }
}
