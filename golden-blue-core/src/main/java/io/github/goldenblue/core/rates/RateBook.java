package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A district's rates as data: editions of numbers, each with its clause.
 *
 * @param source who provides it and from where, for messages
 * @param district whose rates these are
 * @param documents the documents it cites, by the book's own short key
 * @param readings the readings it rests on, in words
 * @param unmodelled parts of its documents that no code models, by id, each with the reason
 * @param labels what it calls its own things, by group and id, as {@code condition.still-insured};
 *     a subsidy's id and a slash before that narrow it to the subsidy
 * @param editions one or more
 */
public record RateBook(
    String source,
    District district,
    Map<String, Document> documents,
    Map<Reading, Bilingual> readings,
    Map<String, Bilingual> unmodelled,
    Map<String, Bilingual> labels,
    List<Edition> editions) {
  /** Keeps copies in the order of the book. */
  public RateBook {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    unmodelled = Collections.unmodifiableMap(new LinkedHashMap<>(unmodelled));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    editions = List.copyOf(editions);
  }

  /**
   * The book with what an amendment changes; this one stays as it is.
   *
   * <pre>{@code
   * RateBook amended = book.with(Amendments.read(file));
   * }</pre>
   *
   * @throws RateBookException naming the amendment, if it is of another district, or names what the
   *     book does not have, or gives other words to an id of the book
   */
  public RateBook with(Amendment amendment) {
    return amendment.in(List.of(this)).get(0);
  }

  /** The clauses that its terms cite, as often as they are cited. */
  public Stream<Clause> clauses() {
    return BookClauses.of(this);
  }
}
