package io.github.goldenblue.housing;

/** What kind of housing apartments are (三(五)21). */
public enum Place {
  /** Affordable rental housing of the dormitory kind (宿舍型保障性租赁住房). */
  DORMITORY_RENTAL,
  /** Blue-collar apartments (蓝领公寓): the only ones the plan's target counts. */
  BLUE_COLLAR_APARTMENT,
  /** Affordable rental housing on a factory's own site (厂区内保障性租赁住房). */
  FACTORY_SITE
}
