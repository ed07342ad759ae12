package io.github.goldenblue.examples.settlement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Claims as they stand on the wire. */
final class Claims {
  private Claims() {}

  /** Worth 250 yuan a head from five heads on. */
  static String individual(String id, String on, int recruits) {
    return """
        {"subsidy":"individual-referral","id":"%s","district":"330604","on":"%s",\
        "person":"P-%s","recruits":%d}"""
        .formatted(id, on, id, recruits);
  }

  /** Worth 500 to 800 yuan a head, as determined, and at most 100,000 a year for each agency. */
  static String agency(String id, String on, int recruits, String determined) {
    return """
        {"subsidy":"agency-referral","id":"%s","district":"330604","on":"%s",\
        "agency":"A","recruits":%d%s}"""
        .formatted(
            id, on, recruits, determined.isEmpty() ? "" : ",\"perHeadDetermined\":" + determined);
  }

  /** A file with these lines. */
  static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  /** One of each outcome that recruitment knows, and a rejected line. */
  static Path mixed(Path folder) throws IOException {
    return file(
        folder,
        "mixed.jsonl",
        individual("I-1", "2023-05-01", 8),
        agency("A-1", "2023-03-01", 40, ""),
        individual("I-2", "2023-02-01", 4),
        "{\"oops\":",
        agency("A-2", "2023-04-01", 130, "800"),
        agency("A-3", "2023-06-01", 10, "650.5"));
  }
}
