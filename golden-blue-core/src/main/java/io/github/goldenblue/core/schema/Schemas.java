package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.text.Names;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schemas (2020-12) of what is read and written, made of what is loaded: a county's own facts
 * are in them if its rate books are. Each is one document, and the same whenever it is made of the
 * same. What a schema accepts a reader may still refuse, where no schema can say what is asked; its
 * {@code $comment} says what that is. What a reader accepts, the schema accepts.
 *
 * <pre>{@code
 * Schemas schemas =
 *     new Schemas(
 *         goldenBlue.subsidies(), goldenBlue.rates(), goldenBlue.rateBooks(), goldenBlue.plans());
 * Files.writeString(file, schemas.claim());
 * }</pre>
 */
public final class Schemas {
  private final Subsidies subsidies;
  private final List<RightType> rights;
  private final List<Plan> plans;
  private final Sources sources;
  private final Words words;

  /**
   * Of what is loaded.
   *
   * @param subsidies the subsidies that are claimed
   * @param library the rates of these subsidies, and the rights that books may set
   * @param books the rate books of which the library is made
   * @param plans the plans whose indicators are observed; there may be none
   */
  public Schemas(Subsidies subsidies, RateLibrary library, List<RateBook> books, List<Plan> plans) {
    this.subsidies = subsidies;
    this.plans = List.copyOf(plans);
    this.rights = library.rights();
    this.sources = new Sources(List.copyOf(books));
    this.words = new Words(new Names(subsidies, library));
  }

  /** Claims of all subsidies, and reversals. */
  public String claim() {
    return SchemaText.of(new ClaimSchema(words, subsidies, sources).whole());
  }

  /** Rate books, with the conditions, items and facts of the subsidies. */
  public String rateBook() {
    return SchemaText.of(new RateBookSchema(words, subsidies, rights, sources).whole());
  }

  /** Decisions. */
  public String decision() {
    return SchemaText.of(new DecisionSchema(words).whole());
  }

  /** The lines of a ledger, each an entry or a seal. */
  public String ledgerLine() {
    return SchemaText.of(new LedgerSchema(words).whole());
  }

  /** Observations, each as an object of the columns of its row. */
  public String observation() {
    return SchemaText.of(new ObservationSchema(words, plans).whole());
  }

  /** All of them, by the names of the files that hold them, such as {@code claim.schema.json}. */
  public Map<String, String> byFile() {
    Map<String, String> files = new TreeMap<>();
    files.put("claim.schema.json", claim());
    files.put("decision.schema.json", decision());
    files.put("ledger-line.schema.json", ledgerLine());
    files.put("observation.schema.json", observation());
    files.put("rate-book.schema.json", rateBook());
    return files;
  }
}
