package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.Printable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything the command line says, in one language. */
final class Messages {
  private static final String FOLDER = "/META-INF/golden-blue-settlement/";
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The messages in this language. */
  static Messages in(Language language) {
    String file = FOLDER + "messages." + language.code() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new FileNotFoundException(file);
      }
      InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return new Messages(language, new PropertyResourceBundle(reader));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Their language. */
  Language language() {
    return language;
  }

  /** The same messages, for picocli. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** A message. */
  String of(String key, Object... values) {
    return of(Phrase.of(key, values));
  }

  /** A phrase in this language. What was read from files can neither break it nor steer it. */
  String of(Phrase phrase) {
    return PLACE
        .matcher(bundle.getString(phrase.key()))
        .replaceAll(
            place -> {
              Object value = phrase.values().get(Integer.parseInt(place.group(1)));
              return Matcher.quoteReplacement(text(value));
            });
  }

  private String text(Object value) {
    if (value instanceof Phrase inner) {
      return of(inner);
    }
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : Printable.of(value.toString());
  }
}
