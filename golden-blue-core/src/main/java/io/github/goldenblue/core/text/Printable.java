package io.github.goldenblue.core.text;

import java.util.regex.Pattern;

/** Text from outside, made fit to be shown: it can neither break a line nor steer a terminal. */
public final class Printable {
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

  private Printable() {}

  /** The text with a replacement character for each that would break a line or steer. */
  public static String of(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }
}
