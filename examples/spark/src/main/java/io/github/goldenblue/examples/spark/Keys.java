package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.rates.CapKey;
import java.util.stream.Stream;

/** What claims have in common, as texts that are alike only where it is the same. */
final class Keys {
  private Keys() {}

  static String of(CapKey account) {
    return text(
        Stream.concat(
            Stream.of("account", account.scope(), account.cap(), account.period()),
            account.holders().stream()));
  }

  static String ofClaim(String id) {
    return text(Stream.of("claim", id));
  }

  /** Each with its length before it, so that none runs into the next. */
  private static String text(Stream<String> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.length()).append(':').append(word));
    return text.toString();
  }
}
