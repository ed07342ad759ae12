package io.github.goldenblue.core.value;

/**
 * One way to understand a clause that allows several, by the number under which a rate book lists
 * it.
 *
 * @param id such as {@code R-13}
 */
public record Reading(String id) implements Comparable<Reading> {
  @Override
  public int compareTo(Reading other) {
    int byLength = Integer.compare(id.length(), other.id.length());
    return byLength != 0 ? byLength : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
