package io.github.goldenblue.testkit;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a rate module, {@code MAJOR.MINOR.PATCH}.
 *
 * @param major goes up where amounts of days that have passed move
 * @param minor goes up where amounts of days to come move
 * @param patch goes up where nothing moves
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  /**
   * The version of this text.
   *
   * @throws IllegalArgumentException if it is not of three numbers with points between
   */
  public static Version of(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException(
          "found \"" + text + "\", expected a version such as 1.2.0");
    }
    return new Version(number(found, 1), number(found, 2), number(found, 3));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** The smallest version after this that is so much of a step. */
  public Version after(StepSize step) {
    return switch (step) {
      case PATCH -> new Version(major, minor, Math.addExact(patch, 1));
      case MINOR -> new Version(major, Math.addExact(minor, 1), 0);
      case MAJOR -> new Version(Math.addExact(major, 1), 0, 0);
    };
  }

  /** How much of a step it is from this to a later version. */
  StepSize stepTo(Version later) {
    if (later.major > major) {
      return StepSize.MAJOR;
    }
    return later.minor > minor ? StepSize.MINOR : StepSize.PATCH;
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
