package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.text.Names;
import java.util.List;

/**
 * JSON Schemas (2020-12) of what is read and written, made of what is loaded: a county's own facts
 * are in them if its rate books are. Each is one document, and the same whenever it is made of the
 * same. What a schema accepts a reader may still refuse, where no schema can say what is asked; its
 * {@code $comment} says what that is. What a reader accepts, the schema accepts.
 *
 * <pre>{@code
 * Schemas schemas = new Schemas(goldenBlue.subsidies(), goldenBlue.rates(), goldenBlue.rateBooks());
 * Files.writeString(file, schemas.claim());
 * }</pre>
 */
public final class Schemas {
  private final Subsidies subsidies;
  private final Sources sources;
  private final Words words;

  /** Of these subsidies, of the rights of this library, and of its books. */
  public Schemas(Subsidies subsidies, RateLibrary library, List<RateBook> books) {
    this.subsidies = subsidies;
    this.sources = new Sources(List.copyOf(books));
    this.words = new Words(new Names(subsidies, library));
  }

  /** Claims of all subsidies, and reversals. */
  public String claim() {
    return SchemaText.of(new ClaimSchema(words, subsidies, sources).whole());
  }
}
