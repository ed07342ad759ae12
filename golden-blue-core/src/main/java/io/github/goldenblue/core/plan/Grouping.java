package io.github.goldenblue.core.plan;

/** By what a scorecard is put together. */
public enum Grouping {
  /** By measure, in the order of the plan; then the targets that belong to none. */
  MEASURE,
  /** By department; a target of several departments stands under each. */
  DEPARTMENT,
  /** By township: what each contributes. The plan divides no goal among them. */
  TOWNSHIP
}
