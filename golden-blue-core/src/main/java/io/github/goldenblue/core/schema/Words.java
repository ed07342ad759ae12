package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.Names;
import io.github.goldenblue.core.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What schemas say to people: Chinese, a dot, English, in one text. */
final class Words {
  private static final String FILE = "/META-INF/golden-blue/schema-words.";

  private final Properties zh = load(Language.ZH);
  private final Properties en = load(Language.EN);
  private final Names names;

  Words(Names names) {
    this.names = names;
  }

  /** A text of the message files, with {@code {0}}, {@code {1}} … filled in. */
  String of(String key, Object... values) {
    return find(key, values)
        .orElseThrow(() -> new IllegalStateException("no words for schemas under " + key));
  }

  private Optional<String> find(String key, Object... values) {
    String chinese = zh.getProperty(key);
    String english = en.getProperty(key);
    return chinese == null || english == null
        ? Optional.empty()
        : Optional.of(both(new Bilingual(filled(chinese, values), filled(english, values))));
  }

  /** What a subsidy or right is called. */
  String name(String whole) {
    return both(names.of(whole));
  }

  /**
   * What a part of a subsidy or right is called, as its own message files say, or those of schemas
   * where it belongs to all, or a loaded book; its id if nobody has named it.
   */
  String name(String whole, String group, String id) {
    return names
        .of(whole, group, id)
        .map(Words::both)
        .or(() -> find(group + "." + id))
        .orElse(id + " · " + id);
  }

  static String both(Bilingual text) {
    return text.zh() + " · " + text.en();
  }

  /** The first text and a further one, both in both languages. */
  static String and(String first, String second) {
    int one = first.indexOf(" · ");
    int two = second.indexOf(" · ");
    return first.substring(0, one)
        + "；"
        + second.substring(0, two)
        + " · "
        + first.substring(one + 3)
        + "; "
        + second.substring(two + 3);
  }

  private static String filled(String text, Object... values) {
    String filled = text;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", values[i].toString());
    }
    return filled;
  }

  private static Properties load(Language language) {
    try (InputStream stream =
        Words.class.getResourceAsStream(FILE + language.code() + ".properties")) {
      if (stream == null) {
        throw new IllegalStateException("no words for schemas in " + language);
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
