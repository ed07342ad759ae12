package io.github.goldenblue.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Texts that come again in nearly every decision, such as names of fields, ids and clauses, in the
 * form that they have on the wire, so that they are escaped and encoded once. It never grows: texts
 * that share a place drive each other out. For any number of threads, as a text that one of them
 * misses is only made anew.
 */
final class KnownTexts {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 64;

  private final @Nullable SerializedString[] places = new @Nullable SerializedString[PLACES];

  /** The text; null if it is not worth keeping, or has no form in UTF-8. */
  @Nullable SerializableString find(String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 12) & (PLACES - 1);
    SerializedString known = places[place];
    return known != null && known.getValue().equals(text) ? known : kept(text, place);
  }

  private @Nullable SerializableString kept(String text, int place) {
    if (text.length() > LONGEST || Surrogates.hasHalf(text)) {
      return null;
    }
    SerializedString known = new SerializedString(text);
    places[place] = known;
    return known;
  }
}
