package io.github.goldenblue.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A unit of administration by its GB/T 2260 code, such as {@code 330604}; a zone without a code of
 * its own is written after its city, such as {@code 330600-port}.
 *
 * <p>Districts inherit along the code: 330604 → 330600 → 330000 → 100000, and a zone first from the
 * code before its dash.
 */
public final class District implements Comparable<District> {
  private static final int DIGITS = 6;
  private static final int LONGEST = DIGITS + 1 + 32;
  private static final String COUNTRY = "100000";

  private final String code;
  private final List<String> lineage;

  private District(String code) {
    this.code = code;
    this.lineage = lineageOf(code);
  }

  /**
   * The district with this code.
   *
   * @throws IllegalArgumentException if the code has another form
   */
  public static District of(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a district code: " + code);
    }
    return new District(code);
  }

  /** The code, such as {@code 330604}. */
  public String code() {
    return code;
  }

  /** This district's code and those it inherits from, nearest first, the country last. */
  public List<String> lineage() {
    return lineage;
  }

  /** The district this one inherits from first; empty for the country. */
  public Optional<District> parent() {
    return lineage.size() < 2 ? Optional.empty() : Optional.of(new District(lineage.get(1)));
  }

  /** Whether {@code other} is this district or inherits from it. */
  public boolean covers(District other) {
    return other.lineage.contains(code);
  }

  /** Six digits that do not begin with zero; for a zone, then a dash and letters or digits. */
  private static boolean isCode(String code) {
    return code.length() >= DIGITS
        && code.length() <= LONGEST
        && code.charAt(0) != '0'
        && isOf(code, 0, DIGITS, District::isDigit)
        && (code.length() == DIGITS || isZone(code));
  }

  private static boolean isZone(String code) {
    return code.charAt(DIGITS) == '-'
        && code.length() > DIGITS + 1
        && isOf(code, DIGITS + 1, code.length(), letter -> isDigit(letter) || isLetter(letter));
  }

  private static boolean isOf(String code, int from, int to, IntPredicate characters) {
    for (int i = from; i < to; i++) {
      if (!characters.test(code.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z';
  }

  private static List<String> lineageOf(String code) {
    List<String> lineage = new ArrayList<>(List.of(code));
    String digits = code.substring(0, 6);
    for (String wider :
        List.of(digits, digits.substring(0, 4) + "00", digits.substring(0, 2) + "0000", COUNTRY)) {
      if (!lineage.contains(wider)) {
        lineage.add(wider);
      }
    }
    return List.copyOf(code.equals(COUNTRY) ? lineage.subList(0, 1) : lineage);
  }

  @Override
  public int compareTo(District other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof District district && district.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
