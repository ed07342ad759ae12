package io.github.goldenblue.core.schema;

/** The clause and the readings on which a part of a rate book rests. */
final class Citing {
  private Citing() {}

  /** Adds both to a part that may cite them. */
  static Schema add(Schema part, Words words) {
    return part.may("clause", Schema.ref("clause").described(words.of("book.clause")))
        .may("reading", Schema.ref("reading").described(words.of("book.reading")));
  }

  /** One text, or a list of them. */
  static Schema oneOrMore() {
    return Schema.anyOf(Schema.text(), Schema.listOf(Schema.text()));
  }
}
