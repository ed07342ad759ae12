package io.github.goldenblue.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A JSON Schema (2020-12) of what is read or written, for all built-in subsidies. One that knows a
 * county's own facts is made by {@code io.github.goldenblue.core.schema.Schemas}.
 *
 * <pre>{@code
 * String schema = ShippedSchema.CLAIM.text();
 * }</pre>
 */
public enum ShippedSchema {
  /** One claim, or a reversal. */
  CLAIM("claim"),
  /** One decision. */
  DECISION("decision"),
  /** One line of a ledger: an entry or a seal. */
  LEDGER_LINE("ledger-line"),
  /** One row of observations, as an object of its columns. */
  OBSERVATION("observation"),
  /** A rate book. */
  RATE_BOOK("rate-book");

  private final String name;

  ShippedSchema(String name) {
    this.name = name;
  }

  /** The name of the file, such as {@code claim.schema.json}. */
  public String file() {
    return name + ".schema.json";
  }

  /** The whole schema. */
  public String text() {
    String path = "/META-INF/golden-blue/schemas/" + file();
    try (InputStream content = ShippedSchema.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(content, path).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file(), unreadable);
    }
  }
}
