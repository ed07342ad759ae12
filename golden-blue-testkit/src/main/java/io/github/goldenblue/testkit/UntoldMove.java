package io.github.goldenblue.testkit;

/** A release note tells less than what moves; the message says what it leaves out. */
public final class UntoldMove extends AssertionError {
  private static final long serialVersionUID = 1L;

  UntoldMove(String what) {
    super(what);
  }
}
