package io.github.goldenblue.core.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What becomes of half a surrogate pair, which UTF-8 cannot say. */
final class Surrogates {
  private static final Pattern HALF =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private Surrogates() {}

  /** JSON in UTF-8 without loss, as halves are escaped; it reads as the same. */
  static byte[] utf8(String json) {
    String whole = hasAny(json) ? escaped(json) : json;
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether there is one. */
  static boolean hasHalf(String text) {
    return hasAny(text) && HALF.matcher(text).find();
  }

  /** The text as it comes back from UTF-8, with a question mark for each half. */
  static String withoutHalves(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Hardly any has, so this is quick where the pattern is not. */
  private static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String escaped(String json) {
    return HALF.matcher(json)
        .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
  }
}
