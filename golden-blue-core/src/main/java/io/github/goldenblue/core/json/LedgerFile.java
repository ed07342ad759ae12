package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a file that batches are appended to. Nobody else can open it so until it is closed,
 * and so nothing can be paid twice by two who settle at once.
 *
 * <pre>{@code
 * try (LedgerFile file = LedgerFile.open(path)) {
 *   file.append(goldenBlue.settle(file.ledger(), claims).ledger());
 * }
 * }</pre>
 *
 * <p>A process that is killed while it appends leaves the old ledger, or the new one. Not for
 * several threads.
 */
public final class LedgerFile implements Closeable {
  /** Beyond any content, so that locking it keeps nobody from reading. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path path;
  private final FileChannel channel;
  private final Optional<Object> identity;
  private LedgerReading reading;

  private LedgerFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.identity = identity(path);
    lock();
    this.reading =
        LedgerReader.read(
            new BufferedInputStream(Channels.newInputStream(channel), 1 << 16), path.toString());
  }

  /**
   * Locks a ledger's file and reads it.
   *
   * @throws LedgerLockedException if it is open elsewhere
   * @throws IOException if it is not there, or cannot be read and written
   * @throws LedgerException if it is no ledger, or a damaged one
   */
  public static LedgerFile open(Path path) throws IOException {
    return locked(path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  private static LedgerFile locked(Path path, FileChannel channel) throws IOException {
    try {
      return new LedgerFile(path, channel);
    } catch (IOException | RuntimeException | Error unusable) {
      channel.close();
      throw unusable;
    }
  }

  /** What was read, with what was appended since. */
  public LedgerReading reading() {
    return reading;
  }

  /** The ledger to go on from. */
  public Ledger ledger() {
    return reading.ledger();
  }

  /**
   * Appends what is new or another in {@code after}, seals it, and returns once it is on the disk.
   * Lines that a killed process left without a seal go. A ledger that is still the same leaves the
   * file as it is.
   *
   * @return whether anything was new
   * @throws IOException if it cannot be written; then the file holds the old ledger, or the new one
   *     if only the last step failed
   * @throws IllegalArgumentException if {@code after} did not go on from {@link #ledger()}
   */
  public boolean append(Ledger after) throws IOException {
    List<LedgerEntry> changed = after.changedSince(ledger());
    boolean isSame =
        after.batches() == ledger().batches() && after.decidedOn().equals(ledger().decidedOn());
    if (isSame && changed.isEmpty()) {
      return false;
    }
    refuseReplaced();
    channel.truncate(reading.sealedBytes()).position(reading.sealedBytes());
    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    LedgerPart part = new LedgerPart(stream, Optional.of(reading.seal()));
    part.entries(changed);
    bringToDisk(stream);
    LedgerSeal seal = part.seal(after.batches(), after.decidedOn());
    bringToDisk(stream);
    reading = new LedgerReading(after, seal, channel.position(), Optional.empty());
    return true;
  }

  /** Lets others open it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void bringToDisk(OutputStream stream) throws IOException {
    stream.flush();
    channel.force(true);
  }

  private void lock() throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new LedgerLockedException(path);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      throw new LedgerLockedException(path);
    }
    refuseReplaced();
  }

  /** Lines that go to a file that another has taken the name of would be lost. */
  private void refuseReplaced() throws IOException {
    if (!identity(path).equals(identity)) {
      throw new FileSystemException(path.toString(), null, "replaced since it was opened");
    }
  }

  /** Which file has the name now; empty where the file system does not say. */
  private static Optional<Object> identity(Path path) throws IOException {
    return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }
}
