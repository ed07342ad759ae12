package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LedgerException;
import io.github.goldenblue.core.json.LedgerFile;
import io.github.goldenblue.core.json.LedgerLockedException;
import io.github.goldenblue.core.json.LedgerReader;
import io.github.goldenblue.core.json.LedgerReading;
import io.github.goldenblue.core.settle.Ledger;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A ledger that was read, and may be held so that nobody else appends to it.
 *
 * @param place where it stands
 * @param reading what was read
 * @param held its file, while nobody else can append
 */
record LedgerSource(Place place, LedgerReading reading, Optional<LedgerFile> held)
    implements Closeable {
  /** Something that reads a ledger. */
  @FunctionalInterface
  private interface Read<T> {
    T of() throws IOException;
  }

  /**
   * Reads a ledger.
   *
   * @throws Failure naming file, line and claim of what is wrong
   */
  static LedgerSource read(Place place, Streams streams) {
    place.requireReadable();
    return told(
        place,
        () -> {
          try (InputStream stream = new BufferedInputStream(place.open(streams), 1 << 16)) {
            return new LedgerSource(
                place, LedgerReader.read(stream, place.name()), Optional.empty());
          }
        });
  }

  /**
   * Reads a ledger and holds it.
   *
   * @throws Failure if another does, or naming file, line and claim of what is wrong
   */
  static LedgerSource hold(Place place) {
    place.requireReadable();
    return told(
        place,
        () -> {
          LedgerFile file = LedgerFile.open(place.path());
          return new LedgerSource(place, file.reading(), Optional.of(file));
        });
  }

  private static LedgerSource told(Place place, Read<LedgerSource> read) {
    try {
      return read.of();
    } catch (LedgerLockedException locked) {
      throw new Failure(Phrase.of("failure.ledger-locked", place), locked);
    } catch (IOException unreadable) {
      throw Failure.reading(place, unreadable);
    } catch (LedgerException damaged) {
      throw new Failure(phrase(damaged), damaged);
    }
  }

  private static Phrase phrase(LedgerException damaged) {
    Phrase fault =
        Phrase.of(
            "ledger.fault",
            damaged.fault().path(),
            damaged.fault().found(),
            damaged.fault().expected());
    return damaged.claimId().isEmpty()
        ? Phrase.of("failure.line", damaged.place(), fault)
        : Phrase.of("failure.entry", damaged.place(), damaged.claimId(), fault);
  }

  /** The ledger. */
  Ledger ledger() {
    return reading.ledger();
  }

  /** Says so where the file was cut off. */
  void warn(Streams streams, Messages messages) {
    reading
        .cutOff()
        .map(line -> messages.of("complaint", Phrase.of("ledger.cut-off", line)))
        .ifPresent(streams.err()::println);
  }

  /**
   * Appends a batch to the file if it is held.
   *
   * @return whether anything was new
   * @throws Failure if it cannot be written
   */
  boolean append(Ledger after) {
    try {
      return held.isPresent() && held.get().append(after);
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  @Override
  public void close() {
    try {
      if (held.isPresent()) {
        held.get().close();
      }
    } catch (IOException unfinished) {
      throw Failure.writing(place, unfinished);
    }
  }
}
