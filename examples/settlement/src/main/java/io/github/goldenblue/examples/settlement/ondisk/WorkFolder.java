package io.github.goldenblue.examples.settlement.ondisk;

import io.github.goldenblue.examples.settlement.ondisk.WorkFolderException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for one run alone. Its files go when it is closed or the process is interrupted; what a
 * killed run left goes when the next one begins.
 */
public final class WorkFolder implements Closeable {
  /** With what the names of its files begin. */
  static final String PREFIX = "golden-blue-work";

  private static final String LOCK = PREFIX + ".lock";
  private static final Pattern OWN = Pattern.compile(PREFIX + "(\\.lock|_\\w+\\.tmp)");

  private final Path folder;
  private final boolean isNew;
  private final FileChannel lock;
  private final Thread interruption = new Thread(this::clearQuietly);

  private WorkFolder(Path folder, boolean isNew, FileChannel lock) {
    this.folder = folder;
    this.isNew = isNew;
    this.lock = lock;
    Runtime.getRuntime().addShutdownHook(interruption);
  }

  /**
   * Takes a folder, which is made if it is not there.
   *
   * @throws WorkFolderException if another run has it, or there is something else in it
   * @throws IOException if it cannot be made, read or written
   */
  public static WorkFolder open(Path folder) throws IOException {
    boolean isNew = Files.notExists(folder);
    Files.createDirectories(folder);
    refuseOthers(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      hold(folder, lock);
      clear(folder, false);
      return new WorkFolder(folder, isNew, lock);
    } catch (IOException | RuntimeException unusable) {
      lock.close();
      throw unusable;
    }
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** A file of this name in it, letters and digits. */
  public Path file(String name) {
    return folder.resolve(PREFIX + "_" + name + ".tmp");
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      clear(folder, true);
    }
    if (isNew && list(folder).isEmpty()) {
      Files.deleteIfExists(folder);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException isEndingAlready) {
      // The process is being ended from outside, and the hook runs or has run.
    }
  }

  private static void hold(Path folder, FileChannel lock) throws IOException {
    try {
      // A run that ended between our opening the file and locking it has removed it.
      if (lock.tryLock() == null || Files.notExists(folder.resolve(LOCK))) {
        throw new WorkFolderException(folder, Reason.IN_USE);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      throw new WorkFolderException(folder, Reason.IN_USE);
    }
  }

  private static void refuseOthers(Path folder) throws IOException {
    for (Path file : list(folder)) {
      if (!isOwn(file)) {
        throw new WorkFolderException(file, Reason.NOT_EMPTY);
      }
    }
  }

  private static boolean isOwn(Path file) {
    return OWN.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
  }

  private static void clear(Path folder, boolean withLock) throws IOException {
    for (Path file : list(folder)) {
      if (isOwn(file) && (withLock || !file.endsWith(LOCK))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void clearQuietly() {
    try {
      clear(folder, true);
    } catch (IOException left) {
      // The next run clears it.
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
