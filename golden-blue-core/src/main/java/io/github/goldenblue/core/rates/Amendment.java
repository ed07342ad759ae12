package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document, be it a draft, would change in the rates of a district. It is a value over rate
 * books, which stay as they are: {@link RateBook#with} makes other ones of them, to which all
 * checks apply. Amendments are applied one after the other; a later one sees what earlier ones set.
 *
 * <p>It changes what editions of the district set already: the parts of sections, key by key as in
 * a section that extends another, and bases, settings, rights and relations as wholes. What is new,
 * such as an edition from a later day on, is a rate book of its own beside the others.
 *
 * @param source who provides it and from where, for messages
 * @param district whose rates it amends
 * @param documents the documents it cites, by its own short keys
 * @param readings the readings it rests on, in words
 * @param unmodelled parts of its documents that no code models, by id, each with the reason
 * @param labels what it calls its own things, by group and id
 * @param amends what it amends, in order
 */
public record Amendment(
    String source,
    District district,
    Map<String, Document> documents,
    Map<Reading, Bilingual> readings,
    Map<String, Bilingual> unmodelled,
    Map<String, Bilingual> labels,
    List<AmendedEdition> amends) {
  /** Keeps copies in the order of the amendment. */
  public Amendment {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    unmodelled = Collections.unmodifiableMap(new LinkedHashMap<>(unmodelled));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    amends = List.copyOf(amends);
  }

  /**
   * These books with what it amends, in their order; one that it does not touch stays the same.
   *
   * <pre>{@code
   * goldenBlue.withRateBooksInstead(amendment.in(goldenBlue.rateBooks()))
   * }</pre>
   *
   * @throws RateBookException naming the amendment, with everything it names and the books do not
   *     have, and every id to which both give other words
   */
  public List<RateBook> in(Collection<RateBook> books) {
    return new Amending(this, books).amended();
  }
}
