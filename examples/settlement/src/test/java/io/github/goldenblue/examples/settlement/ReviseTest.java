package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was settled by the minimum wage of 2021, revised by that of 2024; see the README. */
class ReviseTest {
  private static final Path EXAMPLE = Path.of("../data/revision");
  private static final Path FIRST = EXAMPLE.resolve("batch-2024-01-10.jsonl");
  private static final Path SECOND = EXAMPLE.resolve("batch-2024-01-20.jsonl");

  private final Path folder;
  private final Path ledger;

  ReviseTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger.jsonl");
  }

  private void settle(Path batch, String day) {
    List<Object> args = new ArrayList<>(List.of("settle", batch, "--decided-on", day));
    if (Files.exists(ledger)) {
      args.addAll(List.of("--ledger", ledger));
    }
    args.addAll(List.of("--ledger-out", ledger));
    Run run = Run.of(args.toArray());
    assertThat(run.status()).as(run.err()).isZero();
  }

  private void settleExample() {
    settle(FIRST, "2024-01-10");
    settle(SECOND, "2024-01-20");
  }

  private Run revise(Object... more) {
    Object[] args = new Object[more.length + 3];
    System.arraycopy(more, 0, args, 3, more.length);
    args[0] = "revise";
    args[1] = "--ledger";
    args[2] = ledger;
    return Run.of(args);
  }

  @Test
  void theExampleComesOutAsTheReadmeShowsIt() throws IOException {
    settleExample();
    String before = Files.readString(ledger);
    Run run = revise("--decided-on", "2024-02-01", FIRST, SECOND);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(EXAMPLE.resolve("expected.txt")));
    assertThat(Files.readString(Path.of("../../README.md"))).contains(run.out());
    assertThat(ledger).hasContent(before);
  }

  @Test
  void beforeThePublicationNothingIsOtherwise() throws IOException {
    settle(FIRST, "2024-01-10");
    assertThat(revise("--decided-on", "2024-01-14", FIRST).out())
        .isEqualTo(
            """
            To pay: 0.00 yuan · to recover: 0.00 yuan
            Claims in the ledger: 5 · otherwise: 0 · of these open: 0 · rejected: 0
            """);
    Run later = revise("--decided-on", "2024-01-15", FIRST);
    assertThat(later.out()).contains("2,960.00–4,160.00  3,074.00–4,274.00        open");
    assertThat(later.out()).contains("otherwise: 4 · of these open: 1");
  }

  @Test
  void eachDifferenceIsALineAndTheSumsAreTheLast() throws IOException {
    settleExample();
    Path revision = folder.resolve("revision.jsonl");
    Run run = revise(FIRST, SECOND, "-o", revision);
    List<String> lines = Files.readAllLines(revision);
    assertThat(lines).hasSize(4).allMatch(line -> line.contains("\"golden-blue/revision/1\""));
    assertThat(lines.get(3)).contains("\"toPay\":1292.00,\"toRecover\":0.00");
    Run standard = revise(FIRST, SECOND, "-o", "-");
    assertThat(standard.outLines()).isEqualTo(lines);
    assertThat(standard.err()).isEqualTo(run.out());
  }

  @Test
  void aClaimIsExplainedInBothLanguages() throws IOException {
    settleExample();
    assertThat(revise(FIRST, SECOND, "--claim", "IN-1").out())
        .contains("228.00 to pay to organisation E-1: 4,968.00 paid, 5,196.00 due")
        .contains("330000, in force from 2024-01-01")
        .contains("2 × 1,356.00 = 2,712.00");
    assertThat(revise(FIRST, SECOND, "--claim", "IN-1", "--lang", "zh").out())
        .contains("应补付 228.00 元给单位 E-1");
    Run none = revise(FIRST, SECOND, "--claim", "IN-4");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("IN-4: the ledger holds no such claim");
  }

  @Test
  void aMissingFileIsAFailureThatNamesTheClaim() throws IOException {
    settleExample();
    Run run = revise(SECOND);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errWithout(folder))
        .isEqualTo(
            "golden-blue: …/ledger.jsonl: no batch holds the claim IN-3,"
                + " which was decided in batch 1 of the ledger\n");
    assertThat(revise(FIRST).err())
        .contains("hold the claim IN-5 only with other facts than batch 2 of the ledger decided");
  }

  @Test
  void filesInAnotherOrderAndUnknownClaimsAreFailures() throws IOException {
    settleExample();
    Run order = revise(SECOND, FIRST);
    assertThat(order.status()).isEqualTo(1);
    assertThat(order.err()).contains(FIRST + ": with the claim IN-");
    Path other = file(folder, "other.jsonl", individual("new", "2023-05-01", 8));
    Run unknown = revise(FIRST, SECOND, other);
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains(other + ": the claim new can be decided");
  }

  @Test
  void whatWouldBeRejectedIsShownAndCountsInTheStatus() throws IOException {
    Path batch = file(folder, "batch.jsonl", agency("A-1", "2023-03-01", 10, "550"));
    settle(batch, "2023-06-01");
    Path book = folder.resolve("stricter.json");
    Files.writeString(
        book,
        """
        {"format":"golden-blue/rates/1","district":"330604","documents":{"D":{"title":"D"}},
         "editions":[{"from":"2023-01-01","publishedOn":"2023-07-01","clause":"D",
          "subsidies":{"agency-referral":{"extends":true,"items":{"referral":{"pay":"agency",
           "rate":{"band":[600,800],"determinedBy":"perHeadDetermined"}}}}}}]}""");
    Run run = revise(batch, "--rates", book);
    assertThat(run.status()).as(run.err()).isEqualTo(3);
    assertThat(run.out())
        .contains("5,500.00  rejected", "A-1 · perHeadDetermined: found 550")
        .contains("To pay: 0.00 yuan · to recover: 0.00 yuan")
        .contains("rejected: 1");
  }

  @Test
  void wrongUsageIsSaid() throws IOException {
    assertThat(Run.of("revise", FIRST).err()).startsWith("golden-blue: missing: --ledger FILE");
    settle(FIRST, "2024-01-10");
    assertThat(revise("-").err()).startsWith("golden-blue: -: batches are read twice");
    Run back = revise(FIRST, "--decided-on", "2024-01-09");
    assertThat(back.status()).isEqualTo(2);
    assertThat(back.err()).contains("--decided-on 2024-01-09 goes back behind the ledger");
    assertThat(revise(FIRST, "-o", ledger).status()).isEqualTo(2);
  }
}
