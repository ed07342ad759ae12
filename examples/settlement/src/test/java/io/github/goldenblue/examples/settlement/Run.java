package io.github.goldenblue.examples.settlement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The command line run once, with what it said. */
record Run(int status, String out, String err) {
  /** Runs in English with nothing on standard input. */
  static Run of(Object... args) {
    return on("", args);
  }

  /** Runs in English with this text on standard input. */
  static Run on(String input, Object... args) {
    return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  /** Runs in English, unless the arguments say otherwise. */
  static Run on(InputStream input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            words(args),
            input,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String[] words(Object... args) {
    List<String> words = Arrays.stream(args).map(Object::toString).toList();
    boolean isInLanguage = words.stream().anyMatch(word -> word.startsWith("--lang"));
    return isInLanguage ? words.toArray(String[]::new) : english(words);
  }

  private static String[] english(List<String> words) {
    String[] english = Arrays.copyOf(words.toArray(String[]::new), words.size() + 2);
    english[words.size()] = "--lang";
    english[words.size() + 1] = "en";
    return english;
  }

  /** The lines of standard output. */
  List<String> outLines() {
    return out.lines().toList();
  }

  /** Standard error with a folder left out of it. */
  String errWithout(Path folder) {
    return err.replace(folder.toString(), "…");
  }
}
