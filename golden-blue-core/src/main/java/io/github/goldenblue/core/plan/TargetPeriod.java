package io.github.goldenblue.core.plan;

/** Over which windows a goal is to be reached. Years are whole calendar years. */
public enum TargetPeriod {
  /** In each year of the plan anew. */
  EACH_YEAR,
  /** On average of the plan's years: the goal times the number of years, over all of them. */
  AVERAGE_OF_YEARS,
  /** Once, over all years of the plan together. */
  TOGETHER,
  /** Once, from the plan's first day to a day that the target names. */
  BY_DATE,
  /** In every two years, counted from the plan's first; an odd last year owes half. */
  EVERY_TWO_YEARS
}
