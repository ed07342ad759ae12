package io.github.goldenblue.housing;

import java.time.LocalDate;

/**
 * Apartments that were completed together (M21, 三(五)21).
 *
 * @param id what they are called, unique in a supply
 * @param area the code of the district, or the id of the township, they stand in
 * @param channel by which way they came about
 * @param place what kind of housing they are
 * @param units how many (套), one or more
 * @param completedOn the day they were completed
 */
public record Apartments(
    String id, String area, Channel channel, Place place, int units, LocalDate completedOn) {
  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException if the id is empty or there is not at least one unit
   */
  public Apartments {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("id: found an empty text, expected a name");
    }
    if (units < 1) {
      throw new IllegalArgumentException(
          id + ": found " + units + " units, expected a whole number, 1 or more");
    }
  }
}
