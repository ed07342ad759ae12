package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.GoldenBlue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the sample data: a year of claims, a few lines that cannot be claims, and what was
 * observed of the plan's targets.
 */
public final class Samples {
  static final String CLAIMS = "claims-2023.jsonl";
  static final String REJECTS = "rejects-2023.jsonl";
  static final String OBSERVATIONS = "observations-2022-2024.csv";

  private Samples() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write to; {@code examples/data} without one
   * @throws IOException if the folder cannot be written to
   */
  public static void main(String[] args) throws IOException {
    writeTo(Path.of(args.length == 0 ? "examples/data" : args[0]));
  }

  static void writeTo(Path folder) throws IOException {
    GoldenBlue goldenBlue = GoldenBlue.load();
    Files.createDirectories(folder);
    write(
        folder.resolve(CLAIMS),
        YearOfClaims.shuffled().stream().map(goldenBlue::writeClaim).toList());
    write(folder.resolve(REJECTS), new Rejects(goldenBlue::writeClaim).lines());
    write(folder.resolve(OBSERVATIONS), Observations.lines());
  }

  private static void write(Path file, List<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
