package io.github.goldenblue.core.json;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A ledger's file that another process, or another part of this one, has open to append to. */
public final class LedgerLockedException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** Names the file. */
  public LedgerLockedException(Path file) {
    super(file.toString(), null, "open elsewhere to append to");
  }
}
