package io.github.goldenblue.examples.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What came about of an indicator in each year from 2022 on, by quarter and, now and then, by
 * township. Every number is made up.
 */
final class YearlyTotals {
  private static final int FIRST_YEAR = 2022;
  private static final int QUARTERS = 4;

  private final Chance chance;
  private final List<String> lines = new ArrayList<>();

  YearlyTotals(Chance chance) {
    this.chance = chance;
  }

  /** Of the district, spread over the quarters of each year. */
  void quarterly(String indicator, int... years) {
    for (int i = 0; i < years.length; i++) {
      List<Integer> quarters = spread(years[i], QUARTERS);
      for (int q = 0; q < QUARTERS; q++) {
        add(indicator, Intake.DISTRICT.code(), period(i, "-Q" + (q + 1)), quarters.get(q));
      }
    }
  }

  /** Of the district, once a year. */
  void yearly(String indicator, int... years) {
    for (int i = 0; i < years.length; i++) {
      add(indicator, Intake.DISTRICT.code(), period(i, ""), years[i]);
    }
  }

  /** Of each township, by half-years: the district's numbers are their sums. */
  void byTownship(String indicator, List<String> townships, int... years) {
    for (int i = 0; i < years.length; i++) {
      List<Integer> halves = spread(years[i], 2);
      for (int half = 0; half < 2; half++) {
        List<Integer> parts = spread(halves.get(half), townships.size());
        for (int t = 0; t < townships.size(); t++) {
          add(indicator, townships.get(t), period(i, "-H" + (half + 1)), parts.get(t));
        }
      }
    }
  }

  /** What was there on the last day of June and of December of each year. */
  void standing(String indicator, int... halfYears) {
    for (int i = 0; i < halfYears.length; i++) {
      String day = i % 2 == 0 ? "-06-30" : "-12-31";
      add(indicator, Intake.DISTRICT.code(), period(i / 2, day), halfYears[i]);
    }
  }

  /** All of it, in the order it was told. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  private void add(String indicator, String area, String period, int value) {
    lines.add(String.join(",", indicator, area, period, Integer.toString(value)));
  }

  private static String period(int year, String part) {
    return (FIRST_YEAR + year) + part;
  }

  /** So many parts of about the same size that add up to the whole. */
  private List<Integer> spread(int whole, int parts) {
    List<Integer> spread = new ArrayList<>();
    int left = whole;
    for (int i = 0; i < parts - 1; i++) {
      int even = left / (parts - i);
      int part = Math.max(0, even + chance.between(-even / 5, even / 5));
      spread.add(part);
      left -= part;
    }
    spread.add(left);
    return spread;
  }
}
