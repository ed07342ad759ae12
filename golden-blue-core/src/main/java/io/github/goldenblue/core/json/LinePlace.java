package io.github.goldenblue.core.json;

/**
 * Where an input line stands.
 *
 * @param file the file as it was named, {@code -} for standard input
 * @param line counted from 1, empty lines included
 */
public record LinePlace(String file, long line) {
  /** File and line, {@code claims.jsonl:17}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
