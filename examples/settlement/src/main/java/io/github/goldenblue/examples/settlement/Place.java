package io.github.goldenblue.examples.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where something is read from or written to, as the arguments name it.
 *
 * @param name a file; {@code -} is standard input or output
 * @param path the file
 */
record Place(String name, Path path) {
  private static final String STANDARD = "-";

  /**
   * The place with this name.
   *
   * @throws java.nio.file.InvalidPathException if no file can have it
   */
  static Place of(String name) {
    return new Place(name, Path.of(name));
  }

  /** Whether this is standard input or output. */
  boolean isStandard() {
    return name.equals(STANDARD);
  }

  /** Fails, before any work is done, where there is no file to read. */
  void requireReadable() {
    if (!isStandard()) {
      Phrase reason =
          Files.isDirectory(path)
              ? Phrase.of("reason.folder")
              : Files.exists(path) ? Phrase.of("reason.denied") : Phrase.of("reason.missing");
      if (Files.isDirectory(path) || !Files.isReadable(path)) {
        throw new Failure(Phrase.of("failure.read", name, reason));
      }
    }
  }

  /** What is there; standard input stays open when the stream is closed. */
  InputStream open(Streams streams) throws IOException {
    return isStandard() ? new Unclosed(streams.in()) : Files.newInputStream(path);
  }

  /** Whether both are the same file, under whatever names, so that writing one spoils the other. */
  boolean isSameAs(Place other) {
    if (isStandard() || other.isStandard()) {
      return isStandard() && other.isStandard();
    }
    try {
      return isSpoilable() && other.isSpoilable() && real(path).equals(real(other.path));
    } catch (IOException noFolder) {
      return false;
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Devices and pipes, such as {@code /dev/null}, may serve several times. */
  private boolean isSpoilable() {
    return !Files.exists(path) || Files.isRegularFile(path);
  }

  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
  }
}
