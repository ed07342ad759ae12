package io.github.goldenblue.core.json;

import io.github.goldenblue.core.value.Yuan;
import java.nio.charset.StandardCharsets;

/**
 * Goes over a line that is written in one way only, byte by byte, and keeps texts that come again
 * and again once. Whatever is written another way is {@link OtherForm}.
 */
final class ByteScan {
  private static final char UNREADABLE = '\uFFFD';
  private static final int MOST_DIGITS = 16;
  private static final int WORDS = 1 << 15;

  private final String[] words = new String[WORDS];
  private byte[] line = new byte[0];
  private int at;

  /** Something that another reader may make sense of; without a stack, as it may come often. */
  static final class OtherForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherForm() {
      super("not as it is written", null, false, false);
    }
  }

  /** Begins a line. */
  void begin(byte[] utf8) {
    line = utf8;
    at = 0;
  }

  /** Passes over this and the end of the line. */
  void last(String ascii) {
    pass(ascii);
    require(at == line.length);
  }

  /** Passes over this. */
  void pass(String ascii) {
    require(passes(ascii));
  }

  /** Passes over this if it is next. */
  boolean passes(String ascii) {
    int length = ascii.length();
    if (line.length - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (line[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    at += length;
    return true;
  }

  /** A text. */
  String text() {
    int from = at + 1;
    endOfText();
    return text(from);
  }

  /** A text that may come often. */
  String word() {
    int from = at + 1;
    int slot = endOfText() & (WORDS - 1);
    String known = words[slot];
    if (known == null || !isAscii(known, from)) {
      known = text(from);
      words[slot] = known;
    }
    return known;
  }

  /** A whole number, zero or more. */
  long number() {
    int from = at;
    long number = 0;
    while (at < line.length && line[at] >= '0' && line[at] <= '9') {
      number = 10 * number + line[at] - '0';
      at++;
      require(at - from <= MOST_DIGITS);
    }
    require(at > from && (line[from] != '0' || at == from + 1));
    return number;
  }

  /** Money, with two decimals. */
  Yuan yuan() {
    long yuan = number();
    pass(".");
    return Yuan.ofFen(100 * yuan + 10 * digit() + digit());
  }

  void require(boolean holds) {
    if (!holds) {
      throw new OtherForm();
    }
  }

  private int digit() {
    require(at < line.length && line[at] >= '0' && line[at] <= '9');
    return line[at++] - '0';
  }

  /** Goes over a text without escapes; a hash of it. */
  private int endOfText() {
    pass("\"");
    int hash = 0;
    while (at < line.length && line[at] != '"') {
      require(line[at] != '\\' && (line[at] < 0 || line[at] >= ' '));
      hash = 31 * hash + line[at];
      at++;
    }
    pass("\"");
    return hash ^ (hash >>> 15);
  }

  private String text(int from) {
    String text = new String(line, from, at - 1 - from, StandardCharsets.UTF_8);
    require(text.indexOf(UNREADABLE) < 0);
    return text;
  }

  private boolean isAscii(String text, int from) {
    int length = at - 1 - from;
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (line[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
