package io.github.goldenblue.core.plan;

import java.util.List;

/**
 * What became of each sentence of a document.
 *
 * @param document the document's name
 * @param sentences its sentences, in order
 */
public record Coverage(String document, List<Sentence> sentences) {
  /** Keeps a copy. */
  public Coverage {
    sentences = List.copyOf(sentences);
  }
}
