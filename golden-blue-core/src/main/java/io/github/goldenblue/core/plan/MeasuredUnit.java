package io.github.goldenblue.core.plan;

/**
 * What an indicator counts. Words of the plan that mean the same are one unit here; a target keeps
 * the word as printed. Numbers of different units are never added.
 */
public enum MeasuredUnit {
  /** People: 人, 名. */
  PERSONS,
  /** Attendances, one person as often as he comes: 人次, and 次 where people are trained. */
  PERSON_TIMES,
  /** Occasions: 场, 次. */
  EVENTS,
  /** Schools: 所. */
  SCHOOLS,
  /** Enterprises: 家. */
  ENTERPRISES,
  /** Bases, colleges, groups, studios: 个, 家. */
  INSTITUTIONS,
  /** Apartments: 套. */
  APARTMENTS
}
