package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Outputs appear together and complete, or not at all. */
class OutputsTest {
  private static final String CLAIM = individual("C-1", "2023-05-01", 5);

  private final Path folder;
  private final Path decisions;
  private final Path rejects;
  private final Path ledger;

  OutputsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    decisions = file(folder, "decisions.jsonl", "old decisions");
    rejects = file(folder, "rejects.jsonl", "old rejects");
    ledger = file(folder, "ledger.jsonl", "old ledger");
  }

  @Test
  void replaceOldFilesTogether() throws IOException {
    Run run = settle(input(CLAIM));
    assertThat(run.status()).isZero();
    assertThat(decisions).content().contains("\"claimId\":\"C-1\"").endsWith("}\n");
    assertThat(rejects).isEmptyFile();
    assertThat(ledger).content().contains("\"id\":\"C-1\"").endsWith("}\n");
    assertNothingElse();
  }

  @Test
  void oldFilesStayWhenReadingBreaksOff() throws IOException {
    Run run = settle(new SequenceInputStream(input(CLAIM + "\n"), new Broken()));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("golden-blue: cannot read -: the line is dead\n");
    assertOldFiles();
  }

  @Test
  void oldFilesStayWhenOneOutputCannotBeWritten() throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("ledger.jsonl");
    Run run =
        Run.on(
            CLAIM, "settle", "-", "-o", decisions, "--rejects", rejects, "--ledger-out", nowhere);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write " + nowhere + ": its folder does not exist");
    assertOldFiles();
  }

  @Test
  void oldFilesStayWhenNobodyTakesTheDecisions() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {
      "settle", "-", "-o", "-", "--lang", "en", "--ledger-out", ledger.toString(),
    };
    PrintStream closed = new PrintStream(new Closed(), false, StandardCharsets.UTF_8);
    PrintStream shown = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(args, input(CLAIM), closed, shown)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("golden-blue: standard output could not be written to the end\n");
    assertOldFiles();
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Run run = Run.on(CLAIM, "settle", "-", "-o", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write " + folder + ": it is a folder");
    assertOldFiles();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAndPermissionsStay() throws IOException {
    Files.setPosixFilePermissions(decisions, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), decisions);
    assertThat(Run.on(CLAIM, "settle", "-", "-o", link).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(decisions).content().contains("C-1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(decisions)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsWrittenToAndStays() {
    Run run = Run.on(CLAIM, "settle", "-", "-o", "/dev/null", "--rejects", "/dev/null");
    assertThat(run.status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  private Run settle(InputStream input) {
    return Run.on(
        input, "settle", "-", "-o", decisions, "--rejects", rejects, "--ledger-out", ledger);
  }

  private void assertOldFiles() throws IOException {
    assertThat(decisions).hasContent("old decisions");
    assertThat(rejects).hasContent("old rejects");
    assertThat(ledger).hasContent("old ledger");
    assertNothingElse();
  }

  private void assertNothingElse() throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).containsExactlyInAnyOrder(decisions, rejects, ledger);
    }
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the line is dead");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return read();
    }
  }

  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
