package io.github.goldenblue.awards;

/** Whose competition of skills it is, from the highest. */
public enum CompetitionLevel {
  /** The world's (世赛). */
  WORLD,
  /** The nation's (国赛). */
  NATIONAL,
  /** The province's (省级). */
  PROVINCIAL,
  /** The city's (市级). */
  CITY,
  /** The district's (区级). */
  DISTRICT
}
