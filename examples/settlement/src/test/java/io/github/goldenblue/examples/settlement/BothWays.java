package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Settles the same in memory and in a work folder, and holds what comes out together. */
record BothWays(Path folder) {
  /**
   * Settles both ways.
   *
   * @return how it went in the work folder
   */
  Run settle(List<?> arguments) throws IOException {
    Run inMemory = settle("memory", arguments, List.of());
    Path work = folder.resolve("work");
    Run onDisk = settle("disk", arguments, List.of("--work-folder", work));
    assertThat(onDisk.out().replace("disk.", "memory.")).isEqualTo(inMemory.out());
    assertThat(onDisk.err()).isEqualTo(inMemory.err());
    assertThat(onDisk.status()).isEqualTo(inMemory.status());
    for (String output : List.of("decisions", "rejects", "ledger")) {
      assertThat(file("disk." + output)).hasSameBinaryContentAs(file("memory." + output));
    }
    assertThat(work).doesNotExist();
    return onDisk;
  }

  /** The ledger after it. */
  Path ledger() throws IOException {
    return Files.copy(
        file("disk.ledger"),
        Files.createTempFile(folder, "ledger", ".jsonl"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private Run settle(String way, List<?> arguments, List<?> more) {
    List<Object> all = new ArrayList<>(List.of("settle"));
    all.addAll(arguments);
    all.addAll(List.of("-o", file(way + ".decisions"), "--rejects", file(way + ".rejects")));
    all.addAll(List.of("--ledger-out", file(way + ".ledger")));
    all.addAll(more);
    return Run.of(all.toArray());
  }
}
