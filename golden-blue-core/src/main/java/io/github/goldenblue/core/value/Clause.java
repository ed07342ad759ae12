package io.github.goldenblue.core.value;

/**
 * Where a number or a rule stands: a document and, where it has them, the article.
 *
 * @param document the document's number or title, such as {@code 虞区人领〔2022〕3号}
 * @param article the article as the document counts, such as {@code 三(一)6}; empty for the whole
 *     document
 */
public record Clause(String document, String article) {
  /** No clause; allowed only where nothing is set that would need one. */
  public static final Clause NONE = new Clause("", "");

  /** A whole document, without an article. */
  public static Clause of(String document) {
    return new Clause(document, "");
  }

  /** An article of a document. */
  public static Clause of(String document, String article) {
    return new Clause(document, article);
  }

  /** Document and article, one space between. */
  @Override
  public String toString() {
    return article.isEmpty() ? document : document + " " + article;
  }
}
