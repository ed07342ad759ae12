package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.Payee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads release notes strictly: every key is known, and none that is needed is missing. */
final class ReleaseNoteReader {
  private static final String FORMAT = "golden-blue/release-note/1";
  private static final Set<String> KEYS =
      Set.of("format", "version", "previous", "released", "moves");
  private static final Set<String> MOVE_KEYS = Set.of("subsidy", "payee", "direction", "since");

  private final String source;

  private ReleaseNoteReader(String source) {
    this.source = source;
  }

  static ReleaseNote read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  static ReleaseNote parse(String source, String json) {
    try {
      return new ReleaseNoteReader(source).note(CaseReader.tree(json));
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException(source + ": " + notJson.getMessage(), notJson);
    }
  }

  private ReleaseNote note(JsonNode note) {
    requireKeys(note, "", KEYS);
    require(text(note, "", "format").equals(FORMAT), "format", "expected \"" + FORMAT + "\"");
    Version version = value(note, "", "version", Version::of);
    Version previous = value(note, "", "previous", Version::of);
    LocalDate released = value(note, "", "released", LocalDate::parse);
    require(note.path("moves").isArray(), "moves", "expected a list");
    List<Move> moves = new ArrayList<>();
    for (JsonNode move : note.path("moves")) {
      moves.add(move(move, "moves[" + moves.size() + "]."));
    }
    require(version.compareTo(previous) > 0, "version", "expected one later than " + previous);
    return new ReleaseNote(version, previous, released, moves);
  }

  private Move move(JsonNode move, String at) {
    requireKeys(move, at, MOVE_KEYS);
    Optional<Payee.Kind> payee =
        move.has("payee")
            ? Optional.of(value(move, at, "payee", Payee.Kind::valueOf))
            : Optional.empty();
    return new Move(
        text(move, at, "subsidy"),
        payee,
        value(move, at, "direction", Move.Direction::valueOf),
        value(move, at, "since", LocalDate::parse));
  }

  private <T> T value(JsonNode of, String at, String key, Function<String, T> parse) {
    String text = text(of, at, key);
    try {
      return parse.apply(text);
    } catch (RuntimeException notOne) {
      throw fault(at + key, "found \"" + text + "\": " + notOne.getMessage());
    }
  }

  private String text(JsonNode of, String at, String key) {
    require(of.path(key).isString(), at + key, "expected a text");
    return of.path(key).asString();
  }

  private void requireKeys(JsonNode node, String at, Set<String> known) {
    require(node.isObject(), at, "expected an object");
    for (String key : node.propertyNames()) {
      require(known.contains(key), at + key, "not known here; known are " + sorted(known));
    }
  }

  private static List<String> sorted(Set<String> keys) {
    return Arrays.asList(keys.stream().sorted().toArray(String[]::new));
  }

  private void require(boolean holds, String at, String otherwise) {
    if (!holds) {
      throw fault(at, otherwise);
    }
  }

  private IllegalArgumentException fault(String at, String what) {
    return new IllegalArgumentException(source + ": " + at + ": " + what);
  }
}
