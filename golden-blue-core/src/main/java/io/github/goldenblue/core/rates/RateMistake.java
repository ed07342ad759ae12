package io.github.goldenblue.core.rates;

/** What can be wrong with a rate book. */
public enum RateMistake {
  /** It cannot be loaded: what was found, what was expected. */
  FAULT,
  /** A band whose ends are the same: the amount. */
  BAND_WITHOUT_WIDTH,
  /** One determination for several items, and another for none: the one, the items, the other. */
  DETERMINATION_MIXED_UP,
  /** Days that no claim of the edition can have: from, until, the edition's from and until. */
  DAYS_OUTSIDE_EDITION,
  /** Values between cases for which nothing is due: the fact, the first, the last. */
  GAP,
  /** A case behind others that hold whenever it does: its number, from 1. */
  CASE_NEVER_REACHED,
  /** What holds otherwise, behind cases of which one always holds. */
  OTHERWISE_NEVER_REACHED,
  /** A case for values that the conditions or what is around it leave out: its number, the fact. */
  CASE_EXCLUDED,
  /** A step that no count comes to: from what count on, and which counts there are. */
  STEP_NEVER_REACHED,
  /** A row for a value that cannot be: the value, which there are. */
  ROW_NEVER_REACHED,
  /** A row for a value that the conditions or what is around it leave out: the value, the fact. */
  ROW_EXCLUDED,
  /** A ceiling above every rate: the ceiling, the highest rate. */
  CEILING_ABOVE_ALL,
  /** A ceiling below every rate: the ceiling, the lowest rate. */
  CEILING_BELOW_ALL,
  /** A floor above every rate: the floor, the highest rate. */
  FLOOR_ABOVE_ALL,
  /** A floor below every rate: the floor, the lowest rate. */
  FLOOR_BELOW_ALL,
  /** A cap of zero. */
  CAP_OF_NOTHING,
  /** A cap that never lets a whole unit through: the limit, the cheapest item, its lowest rate. */
  CAP_BELOW_ONE_UNIT,
  /** A cap inside another that is no larger: the other cap. */
  CAP_NEVER_REACHED,
  /** A document that nothing cites. */
  DOCUMENT_UNUSED,
  /** A reading on which nothing rests. */
  READING_UNUSED,
  /** An unmodelled part that no section names. */
  UNMODELLED_UNUSED,
  /** A label of something that the book does not have. */
  LABEL_UNUSED,
  /** A base of which no share is taken. */
  BASE_UNUSED,
  /** A setting by which no table goes. */
  SETTING_UNUSED,
  /** A fact that is asked for and plays no part. */
  FACT_UNUSED,
  /** A whole document cited where others of its terms cite articles: the document. */
  ARTICLE_MISSING,
  /** Parts taken over from another district, with its document: the parts, the document, whose. */
  FOREIGN_DOCUMENT,
  /** A section that another book sets for the same days: that book, its edition, until when. */
  SUPERSEDED_ELSEWHERE,
  /** Days between two editions that set a section: the first, the last, the earlier edition. */
  DAYS_WITHOUT_RATES,
  /** An end after the next edition's start: the end, the earlier edition, the later one's start. */
  UNTIL_NEVER_COUNTS,
  /**
   * A relation that ends while a member's section goes on: its end, the subsidy, that section's
   * edition, the first day on which its claims are refused.
   */
  RELATION_ENDS,
  /** A relation that is set aside, and that neither the district nor one above sets: its id. */
  NOTHING_SET_ASIDE,
  /** An edition that becomes known only after its end: published on, until. */
  PUBLISHED_AFTER_END;

  /** Whether a book with it cannot be loaded. */
  public boolean isError() {
    return this == FAULT;
  }
}
