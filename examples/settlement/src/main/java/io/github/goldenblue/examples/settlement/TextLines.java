package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LinePlace;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The lines of a text in UTF-8, empty ones passed over, each with its place. */
final class TextLines {
  private final Place file;
  private long number;

  private TextLines(Place file) {
    this.file = file;
  }

  /**
   * Hands out line after line.
   *
   * @throws Failure naming the file, if it cannot be read, and the line, if it is not UTF-8
   */
  static void each(Place file, Streams streams, BiConsumer<LinePlace, String> lines) {
    file.requireReadable();
    try (InputStream stream = new BufferedInputStream(file.open(streams), 1 << 16)) {
      new TextLines(file).each(stream, lines);
    } catch (IOException unreadable) {
      throw Failure.reading(file, unreadable);
    }
  }

  private void each(InputStream stream, BiConsumer<LinePlace, String> lines) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = stream.read(); b >= 0; b = stream.read()) {
      if (b == '\n') {
        hand(line, lines);
      } else {
        line.write(b);
      }
    }
    hand(line, lines);
  }

  private void hand(ByteArrayOutputStream line, BiConsumer<LinePlace, String> lines) {
    LinePlace place = new LinePlace(file.name(), ++number);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      if (!text.isBlank()) {
        lines.accept(place, text);
      }
    } catch (CharacterCodingException malformed) {
      throw new Failure(Phrase.of("failure.line", place, Phrase.of("reason.utf8")), malformed);
    }
    line.reset();
  }
}
