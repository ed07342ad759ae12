package io.github.goldenblue.housing;

/** By which way apartments come about (三(五)21). */
public enum Channel {
  /** A new building (新建). */
  NEW_BUILD,
  /** An existing building made larger (扩建). */
  EXTENSION,
  /** An existing building put to another use (改建). */
  CONVERSION
}
