package io.github.goldenblue.housing;

/**
 * How many of a year's new hires find a place.
 *
 * @param newHires how many there are
 * @param places how many the supply offers
 */
public record Housed(long newHires, long places) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Housed {
    if (newHires < 0 || places < 0) {
      throw new IllegalArgumentException(
          "found " + newHires + " new hires and " + places + " places, expected none below zero");
    }
  }

  static Housed of(long newHires, long units, int personsPerUnit) {
    if (personsPerUnit < 1) {
      throw new IllegalArgumentException(
          "personsPerUnit: found " + personsPerUnit + ", expected a whole number, 1 or more");
    }
    return new Housed(newHires, Math.multiplyExact(units, (long) personsPerUnit));
  }

  /** How many of them are housed. */
  public long housed() {
    return Math.min(newHires, places);
  }

  /** How many are not. */
  public long withoutPlace() {
    return newHires - housed();
  }

  /** How many places are left over. */
  public long placesLeft() {
    return places - housed();
  }
}
