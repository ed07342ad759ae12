package io.github.goldenblue.core.schema;

import java.util.List;

/** How every document begins, and what several of them have. */
final class Documents {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private Documents() {}

  /** A schema of documents of this kind, and what it cannot say of them. */
  static Schema of(String kind, Words words) {
    return Schema.any()
        .with("$schema", DIALECT)
        .with("title", words.of(kind + ".title"))
        .with("description", words.of(kind + ".description"))
        .with("$comment", words.of(kind + ".unsaid"));
  }

  /** A text, a number or a flag. */
  static Schema scalar(Words words) {
    return Schema.any()
        .with("type", List.of("string", "number", "boolean"))
        .described(words.of("value.scalar"));
  }
}
