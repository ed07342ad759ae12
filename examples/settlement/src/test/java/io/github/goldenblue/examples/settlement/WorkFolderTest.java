package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.History;
import io.github.goldenblue.testkit.RandomClaims;
import io.github.goldenblue.testkit.RandomHistories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is sorted on disk comes out as one in memory, byte for byte. */
class WorkFolderTest {
  private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  private static final RandomClaims CLAIMS =
      RandomClaims.of(
          GOLDEN_BLUE,
          District.of("330604"),
          LocalDate.of(2022, 5, 16),
          LocalDate.of(2024, 12, 31));
  private static final int MANY = 6_000;

  private final Path folder;

  WorkFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void manyClaimsOfAllSubsidies() throws IOException {
    List<String> lines = new ArrayList<>();
    CLAIMS.stream(7).limit(MANY).forEach(claim -> lines.add(GOLDEN_BLUE.writeClaim(claim)));
    lines.addAll(lines.subList(0, MANY / 100));
    Collections.shuffle(lines, new Random(1));
    Path one = Files.write(folder.resolve("one.jsonl"), lines.subList(0, MANY / 3));
    Path two = Files.write(folder.resolve("two.jsonl"), lines.subList(MANY / 3, lines.size()));
    assertThat(new BothWays(folder).settle(List.of(one, two)).status()).isEqualTo(3);
  }

  @Test
  void historiesOfClaimsThatGoOnFromEachOther() throws IOException {
    RandomHistories histories = RandomHistories.of(CLAIMS, CLAIMS.undetermined());
    for (long seed = 0; seed < 8; seed++) {
      History history = histories.next(seed, 4);
      Path ledger = folder.resolve("none");
      List<Object> before = List.of();
      for (List<Claim> batch : history.batches()) {
        List<Object> arguments = new ArrayList<>(before);
        arguments.add(
            Files.write(
                folder.resolve("claims.jsonl"),
                batch.stream().map(GOLDEN_BLUE::writeClaim).toList()));
        BothWays both = new BothWays(folder);
        both.settle(arguments);
        ledger = both.ledger();
        before = List.of("--ledger", ledger);
      }
      assertThat(ledger).isNotEmptyFile();
    }
  }

  @Test
  void stagesAdvancesAndReversalsOfOneBatch() throws IOException {
    Path data = Path.of("../data/over-time");
    Run run =
        new BothWays(folder)
            .settle(
                List.of(
                    data.resolve("batch-2.jsonl"),
                    data.resolve("batch-1.jsonl"),
                    "--rates",
                    data.resolve("rates.json")));
    assertThat(run.out()).contains("To be paid back: 3,200.00 yuan");
  }

  @Test
  void badLinesStopNoOther() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (String line :
        List.of(
            individual("I-2", "2023-05-01", 8),
            "{\"oops\":",
            agency("A-1", "2023-03-01", 40, "600"),
            individual("I-2", "2023-02-01", 9),
            "",
            "{\"id\":\"I-2\"",
            individual("I-3", "2023-02-30", 9),
            agency("A-3", "2023-03-01", -4, ""))) {
      lines.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    lines.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '"', '\n'});
    lines.writeBytes("x".repeat(17 << 20).getBytes(StandardCharsets.UTF_8));
    Path bad = Files.write(folder.resolve("bad.jsonl"), lines.toByteArray());
    Path good = file(folder, "good.jsonl", individual("I-" + "9".repeat(50_000), "2023-05-01", 8));
    Run run = new BothWays(folder).settle(List.of(bad, good));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("Claims read: 10 · decided: 2 · rejected: 8");
  }

  @Test
  void whatAKilledRunLeftIsCleared() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.createFile(work.resolve("golden-blue-work.lock"));
    Files.writeString(work.resolve("golden-blue-work_claims_0.tmp"), "half a claim");
    Run run = Run.on(individual("I-1", "2023-05-01", 8), "settle", "-", "--work-folder", work);
    assertThat(run.status()).isZero();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void aFolderWithAnythingElseIsRefused() throws IOException {
    Path other = file(folder, "other.jsonl", "mine");
    Run run = Run.on("", "settle", "-", "--work-folder", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("golden-blue: " + folder + " is no empty folder: " + other + " stands in it\n");
    assertThat(other).hasContent("mine");
    assertThat(Run.on("", "settle", "-", "--work-folder", other).err())
        .isEqualTo("golden-blue: cannot write " + other + ": it is no folder\n");
  }

  @Test
  void appendingIsRefused() throws IOException {
    Path ledger = file(folder, "ledger.jsonl");
    Run run = Run.of("settle", "-", "--ledger", ledger, "--append", "--work-folder", "work");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--append does not go with --work-folder; --ledger-out does");
  }

  @Test
  void aRunThatBreaksOffLeavesNothing() throws IOException {
    Path decisions = file(folder, "decisions.jsonl", "old");
    Path work = folder.resolve("work");
    InputStream claim =
        new ByteArrayInputStream(
            (individual("I-1", "2023-05-01", 8) + "\n").getBytes(StandardCharsets.UTF_8));
    InputStream broken = new SequenceInputStream(claim, new Broken());
    Run run = Run.on(broken, "settle", "-", "-o", decisions, "--work-folder", work);
    assertThat(run.err()).isEqualTo("golden-blue: cannot read -: the line is dead\n");
    assertThat(decisions).hasContent("old");
    assertThat(work).doesNotExist();
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the line is dead");
    }
  }
}
