package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.LedgerReader;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Settlement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every worker must know to decide a claim: the rates, the ledger before the batch and the
 * decision date. It travels as bytes, and is read once in each JVM.
 */
public final class Knowledge implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int CHUNK = 1 << 26;

  private final ArrayList<Book> books;
  private final ArrayList<byte[]> ledger;
  private final @Nullable LocalDate decidedOn;
  private transient @Nullable Loaded loaded;

  private Knowledge(List<Book> books, List<byte[]> ledger, @Nullable LocalDate decidedOn) {
    this.books = new ArrayList<>(books);
    this.ledger = new ArrayList<>(ledger);
    this.decidedOn = decidedOn;
  }

  /**
   * A rate book beyond those that are built in.
   *
   * @param source where it is from, for messages
   * @param utf8 its text
   */
  public record Book(String source, byte[] utf8) implements Serializable {
    private RateBook read() {
      return RateBooks.parse(source, utf8);
    }
  }

  /**
   * As it was read.
   *
   * @param goldenBlue subsidies and rates
   * @param ledger the ledger before the batch
   * @param settlement how claims are settled
   */
  record Loaded(GoldenBlue goldenBlue, Ledger ledger, Settlement settlement) {}

  /** Subsidies and rates of the class path, which are the same whatever is settled. */
  private static final class BuiltIn {
    private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load(Knowledge.class.getClassLoader());
  }

  /** The built-in rates and the empty ledger; every loaded edition is known. */
  public static Knowledge builtIn() {
    return new Knowledge(List.of(), List.of(), null);
  }

  /** The same with these rate books too. */
  public Knowledge withBooks(List<Book> more) {
    return new Knowledge(more, ledger, decidedOn);
  }

  /**
   * The same after what was settled before.
   *
   * @param stream a ledger, as core writes it
   * @throws IOException if the stream fails
   */
  public Knowledge withLedger(InputStream stream) throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    for (byte[] next = stream.readNBytes(CHUNK); next.length > 0; next = stream.readNBytes(CHUNK)) {
      chunks.add(next);
    }
    return new Knowledge(books, chunks, decidedOn);
  }

  /** The same on a decision date. */
  public Knowledge decidedOn(LocalDate day) {
    return new Knowledge(books, ledger, day);
  }

  /** The decision date; without one, every loaded edition is known. */
  Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /**
   * All of it, read when it is first asked for.
   *
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.json.LedgerException if the ledger is none, or damaged
   */
  synchronized Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      GoldenBlue goldenBlue =
          books.isEmpty()
              ? BuiltIn.GOLDEN_BLUE
              : BuiltIn.GOLDEN_BLUE.withRateBooks(books.stream().map(Book::read).toList());
      known = new Loaded(goldenBlue, readLedger(), goldenBlue.settlement(decidedOn()));
      loaded = known;
    }
    return known;
  }

  private Ledger readLedger() {
    if (ledger.isEmpty()) {
      return Ledger.EMPTY;
    }
    List<InputStream> chunks = new ArrayList<>();
    ledger.forEach(chunk -> chunks.add(new ByteArrayInputStream(chunk)));
    try (InputStream stream = new SequenceInputStream(Collections.enumeration(chunks))) {
      return LedgerReader.read(stream, "the ledger before").ledger();
    } catch (IOException neverOfMemory) {
      throw new UncheckedIOException(neverOfMemory);
    }
  }
}
