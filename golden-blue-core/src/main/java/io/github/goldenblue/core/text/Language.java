package io.github.goldenblue.core.text;

import io.github.goldenblue.core.value.Bilingual;

/** The languages of the product. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** The code used in file names and options: {@code zh} or {@code en}. */
  public String code() {
    return this == ZH ? "zh" : "en";
  }

  /** The text in this language. */
  public String of(Bilingual text) {
    return this == ZH ? text.zh() : text.en();
  }
}
