package io.github.goldenblue.examples.settlement;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that belongs to somebody else, who closes it. */
final class Unclosed extends FilterInputStream {
  /** The same bytes. */
  Unclosed(InputStream stream) {
    super(stream);
  }

  @Override
  public void close() {}
}
