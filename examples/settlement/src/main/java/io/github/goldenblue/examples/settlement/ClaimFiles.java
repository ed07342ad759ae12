package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.ClaimReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/**
 * The files of a batch.
 *
 * @param files in the order they were named
 */
record ClaimFiles(List<Place> files) {
  private static final long UNKNOWN = -1;

  /** Keeps a copy. */
  ClaimFiles {
    files = List.copyOf(files);
  }

  /**
   * Fails, before any work is done, if one of them is not there.
   *
   * @throws Failure naming it
   */
  void requireReadable() {
    files.forEach(Place::requireReadable);
  }

  /**
   * Reads all of them.
   *
   * @throws Failure naming the file, if one cannot be read
   */
  ClaimBatch read(ClaimReader reader, Streams streams, Messages messages) {
    ClaimBatch batch = new ClaimBatch(reader);
    read(streams, messages, batch::read);
    return batch;
  }

  /** Reads one file. */
  @FunctionalInterface
  interface Reading {
    /** Reads the stream to its end; the name is what the file was named. */
    void of(String name, InputStream stream) throws IOException;
  }

  /**
   * Reads all of them, one after the other.
   *
   * @throws Failure naming the file, if one cannot be read
   */
  void read(Streams streams, Messages messages, Reading reading) {
    long bytes = bytes();
    Progress.Unit unit = Progress.Unit.ofBytes(bytes);
    try (Progress progress = Progress.of(streams, messages.of("progress.read"), bytes, unit)) {
      files.forEach(file -> read(reading, file, streams, progress));
    }
  }

  private static void read(Reading reading, Place file, Streams streams, Progress progress) {
    try (InputStream stream = new CountedStream(file.open(streams), progress)) {
      reading.of(file.name(), stream);
    } catch (IOException unreadable) {
      throw Failure.reading(file, unreadable);
    }
  }

  /** All bytes of all files; not known where one is no file. */
  private long bytes() {
    long sum = 0;
    for (Place file : files) {
      if (file.isStandard() || !Files.isRegularFile(file.path())) {
        return UNKNOWN;
      }
      sum += file.path().toFile().length();
    }
    return sum;
  }
}
