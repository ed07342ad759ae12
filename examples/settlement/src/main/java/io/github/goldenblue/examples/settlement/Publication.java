package io.github.goldenblue.examples.settlement;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * How a finished draft becomes what was asked for.
 *
 * @param folder where the draft is to lie
 * @param isMove whether nothing is seen of it before all of it is there
 * @param step what to do with the draft
 */
record Publication(Path folder, boolean isMove, Step step) {
  /** What to do with a finished draft. */
  @FunctionalInterface
  interface Step {
    /** Does it. */
    void on(Path draft) throws IOException;
  }

  /** The way that suits a place; only files can be replaced, all else is copied to. */
  static Publication at(Place place, Streams streams) throws IOException {
    if (place.isStandard()) {
      return copying(draft -> copy(draft, streams.out()));
    }
    if (Files.isDirectory(place.path())) {
      throw new Failure(Phrase.of("failure.write", place, Phrase.of("reason.folder")));
    }
    return Files.exists(place.path()) && !Files.isRegularFile(place.path())
        ? copying(draft -> copy(draft, place.path()))
        : replacing(place.path());
  }

  /** Where a link points to a file, that file is replaced and not the link. */
  private static Publication replacing(Path named) throws IOException {
    boolean isThere = Files.exists(named);
    Path target = isThere ? named.toRealPath() : named.toAbsolutePath();
    if (isThere && !Files.isWritable(target)) {
      throw new AccessDeniedException(named.toString());
    }
    Path folder = target.resolveSibling("");
    return new Publication(folder, true, draft -> move(draft, target));
  }

  private static Publication copying(Step copy) {
    return new Publication(Path.of(System.getProperty("java.io.tmpdir")), false, copy);
  }

  private static void move(Path draft, Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(Path draft, PrintStream out) throws IOException {
    Files.copy(draft, out);
    if (out.checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
  }

  private static void copy(Path draft, Path device) throws IOException {
    try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
      Files.copy(draft, out);
    }
  }
}
