package io.github.goldenblue.examples.settlement;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells a progress how many bytes were read of it. */
final class CountedStream extends FilterInputStream {
  private final Progress progress;

  /** The same bytes, counted. */
  CountedStream(InputStream stream, Progress progress) {
    super(stream);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    progress.by(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    progress.by(Math.max(read, 0));
    return read;
  }
}
