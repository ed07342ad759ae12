package io.github.goldenblue.core.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes JSON as UTF-8 without loss: half a surrogate pair, which UTF-8 cannot say, is escaped. */
final class Surrogates {
  private static final Pattern HALF =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private Surrogates() {}

  /** JSON in UTF-8, which reads as the same. */
  static byte[] utf8(String json) {
    String whole = hasAny(json) ? escaped(json) : json;
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  /** Hardly any has, so this is quick where the pattern is not. */
  private static boolean hasAny(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
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
