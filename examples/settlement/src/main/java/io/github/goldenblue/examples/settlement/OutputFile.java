package io.github.goldenblue.examples.settlement;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Lines that appear under their name all at once, or not at all: until then they are a draft. */
final class OutputFile implements Closeable {
  private final Place place;
  private final Publication publication;
  private final Path draft;
  private final FileChannel channel;
  private final OutputStream stream;

  private OutputFile(Place place, Publication publication) throws IOException {
    this.place = place;
    this.publication = publication;
    String name = ".golden-blue-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    this.draft = publication.folder().resolve(name + ".draft");
    this.channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /**
   * An output without lines.
   *
   * @throws Failure if nothing can be written there
   */
  static OutputFile open(Place place, Streams streams) {
    try {
      return new OutputFile(place, Publication.at(place, streams));
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  /** Where it will appear. */
  Place place() {
    return place;
  }

  /** Whether it replaces a file in one move, and so can wait until all others are out. */
  boolean isReplacing() {
    return publication.isMove();
  }

  /** Adds a line. */
  void line(String line) {
    line(line.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a line of UTF-8. */
  void line(byte[] line) {
    try {
      stream.write(line);
      stream.write('\n');
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  /** Something that writes lines. */
  @FunctionalInterface
  interface Writing {
    /** Writes them. */
    void to(OutputStream stream) throws IOException;
  }

  /** Adds what something writes. */
  void write(Writing lines) {
    try {
      lines.to(stream);
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  /** Brings every line to the disk; still a draft. */
  void finish() {
    try {
      stream.flush();
      channel.force(true);
      stream.close();
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  /** Lets the finished draft appear. */
  void publish() {
    try {
      publication.step().on(draft);
    } catch (IOException unwritable) {
      throw Failure.writing(place, unwritable);
    }
  }

  /** Removes what is still a draft, also while it is being written. */
  void discard() {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException left) {
      throw Failure.writing(draft, left);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unfinished) {
      throw Failure.writing(place, unfinished);
    } finally {
      discard();
    }
  }
}
