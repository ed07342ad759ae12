package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.util.Arrays;

/** The messages in both languages at once, for what shows both. */
final class BothLanguages implements Texts {
  private final Messages zh = Messages.in(Language.ZH);
  private final Messages en = Messages.in(Language.EN);

  /** Reads them. */
  BothLanguages() {}

  @Override
  public Bilingual of(String key, Object... values) {
    return new Bilingual(zh.of(key, in(Language.ZH, values)), en.of(key, in(Language.EN, values)));
  }

  private static Object[] in(Language language, Object... values) {
    return Arrays.stream(values)
        .map(value -> value instanceof Bilingual both ? language.of(both) : value)
        .toArray();
  }
}
