package io.github.goldenblue.examples.settlement.ondisk;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that cannot serve as a work folder. */
public final class WorkFolderException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final Reason reason;

  /** Why it cannot. */
  public enum Reason {
    /** Something in it was put there by somebody else. */
    NOT_EMPTY,
    /** Another run works in it. */
    IN_USE
  }

  WorkFolderException(Path path, Reason reason) {
    super(path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  /** What is in the way. */
  public Path path() {
    return path;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
