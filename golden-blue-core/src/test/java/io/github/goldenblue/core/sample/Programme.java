package io.github.goldenblue.core.sample;

/** What a stay is part of. */
public enum Programme {
  COLLEGE,
  BACHELOR,
  SECONDARY;

  /** For people; never on the wire, in tables or in accounts. */
  @Override
  public String toString() {
    return "a programme";
  }
}
