package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft among the examples: 250 a head become 300, and an agency's cap of 100,000 falls. */
class ImpactTest {
  private static final Path DRAFT = Path.of("../data/draft-amendment.json");
  private static final Path OVER_TIME = Path.of("../data/over-time");

  private final Path folder;
  private final Path claims;

  /**
   * Eight heads bring 2,000 and then 2,400. Of 130 heads at 800, 104,000, the cap leaves 100,000;
   * nothing is left of it for 40 more, for whom from 20,000 to 32,000 may then be determined.
   */
  ImpactTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.claims =
        file(
            folder,
            "claims.jsonl",
            individual("I-1", "2023-05-01", 8),
            individual("I-2", "2023-05-01", 4),
            agency("A-1", "2023-03-01", 130, "800"),
            agency("A-2", "2023-04-01", 40, ""));
  }

  @Test
  void tellsWhoGainsAndWhoLosesToTheFen() {
    Run run = Run.of("impact", "--base", "builtin", "--amended", DRAFT, claims);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains(
            "Reward for agencies that 2 - - - 24,000.00–36,000.00 - +24,000.00 … +36,000.00",
            "Reward for individuals who 1 - 1 - 400.00 - +400.00",
            "Total 3 - 1 - 24,400.00–36,400.00 - +24,400.00 … +36,400.00",
            "Persons 1 - - - 400.00 - +400.00",
            "Organisations 1 - - - 24,000.00–36,000.00 - +24,000.00 … +36,000.00",
            "Total 2 - - - 24,400.00–36,400.00 - +24,400.00 … +36,400.00",
            "Otherwise decided, exhausted → pending: 1",
            "Claims compared: 4 · rejected under one of the rates: 0 · under both: 0",
            "What waits for a determination is a range: anything inside it may come out.");
  }

  @Test
  void theOtherWayRoundEveryGainIsALoss() {
    Run run = Run.of("impact", "--base", DRAFT, "--amended", "builtin", claims);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains(
            "Total - 3 1 - - 24,400.00–36,400.00 −36,400.00 … −24,400.00",
            "Otherwise decided, pending → exhausted: 1");
  }

  @Test
  void theSameRatesChangeNothing() {
    Run run = Run.of("impact", "--base", DRAFT, "--amended", DRAFT, "--amended", "builtin", claims);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total - - 4 - - - -", "Total - - 2 - - - -")
        .noneMatch(line -> line.startsWith("Otherwise"));
    assertThat(Run.of("impact", "--base=builtin", "--amended=builtin", claims).outLines())
        .last()
        .isEqualTo("Claims compared: 4 · rejected under one of the rates: 0 · under both: 0");
  }

  /** Once the 40 heads are determined, what waited no longer counts. */
  @Test
  void aClaimThatReturnsReplacesWhatWaited() throws IOException {
    Path later = file(folder, "later.jsonl", agency("A-2", "2023-04-01", 40, "600"));
    Run run = Run.of("impact", "--base", "builtin", "--amended", DRAFT, claims, later);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total 3 - 1 - 28,400.00 - +28,400.00")
        .contains("Otherwise decided, exhausted → granted: 1");
  }

  @Test
  void bothGoOnFromTheLedger() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Path first = file(folder, "first.jsonl", agency("A-0", "2023-02-01", 100, "800"));
    assertThat(Run.of("settle", first, "--ledger-out", ledger).status()).isZero();
    Run run = Run.of("impact", "--base=builtin", "--amended", DRAFT, claims, "--ledger", ledger);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total 3 - 1 - 104,400.00–116,400.00 - +104,400.00 … +116,400.00");
  }

  /**
   * At 1,000 a head in place of 800: AR-1 with its settlement comes to 46,000 in place of 36,800,
   * and of AR-2 and what is taken back 26,000 are left in place of 20,800.
   */
  @Test
  void aReversalCountsWithItsClaimAndAnAdvanceWithItsSettlement() throws IOException {
    Path raised = trial("{\"rate\": 1000, \"pay\": \"agency\"}");
    Run run =
        Run.of(
            "impact",
            "--rates",
            OVER_TIME.resolve("rates.json"),
            "--base=builtin",
            "--amended",
            raised,
            OVER_TIME.resolve("batch-1.jsonl"),
            OVER_TIME.resolve("batch-2.jsonl"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total 2 - 2 - 14,400.00 - +14,400.00", "Total 1 - 1 - 14,400.00 - +14,400.00");
  }

  /**
   * The advance of 24,000 was paid; 46 heads then bring 36,800, and under a band of 500 to 900 from
   * 23,000 to 41,400, so that from 13,800 less to 4,600 more may come out.
   */
  @Test
  void anAdvanceMayComeBackWhereItsSettlementWaits() throws IOException {
    Path band =
        trial(
            "{\"rate\": {\"band\": [500, 900], \"determinedBy\": \"perHeadDetermined\"},"
                + " \"pay\": \"agency\"}");
    Path advance = lines("advance.jsonl", "batch-1.jsonl", "AR-1\"");
    Path settlement = lines("settlement.jsonl", "batch-2.jsonl", "AR-3\"");
    Path rates = OVER_TIME.resolve("rates.json");
    Path ledger = folder.resolve("ledger.jsonl");
    assertThat(Run.of("settle", advance, "--rates", rates, "--ledger-out", ledger).status())
        .isZero();
    Run run =
        Run.of(
            "impact",
            "--rates",
            rates,
            "--base=builtin",
            "--amended",
            band,
            "--ledger",
            ledger,
            settlement);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total - - - 1 0.00–4,600.00 0.00–13,800.00 −13,800.00 … +4,600.00");
  }

  @Test
  void whatOneOfTheRatesRejectsIsNamedAndInNoSum() throws IOException {
    Path asking =
        Files.writeString(
            folder.resolve("asking.json"),
            Files.readString(DRAFT)
                .replace(
                    "\"clause\": \"D\",",
                    "\"clause\": \"D\", \"facts\": {\"individual-referral\": {\"street\":"
                        + " {\"kind\": \"TEXT\"}}},"));
    Path bad = file(folder, "bad.jsonl", "{\"oops\":");
    Run run = Run.of("impact", "--base=builtin", "--amended", asking, claims, bad);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains(
            "Total 2 - - - 24,000.00–36,000.00 - +24,000.00 … +36,000.00",
            "Rejected under the amended rates alone, in no sum: 2",
            "Claims compared: 2 · rejected under one of the rates: 2 · under both: 1")
        .anyMatch(line -> line.startsWith("I-1 · extra.street: found nothing"));
    assertThat(run.err()).contains("bad.jsonl:1");
  }

  @Test
  void aBookStandsInPlaceOfWhatItSetsAnew() throws IOException {
    Path book =
        Files.writeString(
            folder.resolve("book.json"),
            """
            {"format":"golden-blue/rates/1","district":"330604","documents":{"D":{"title":"D"}},
             "editions":[{"from":"2023-05-01","publishedOn":"2023-04-20","clause":"D","subsidies":{"individual-referral":
              {"extends":true,"items":{"referral":{"pay":"person","rate":200}}}}}]}""");
    Run run = Run.of("impact", "--base=builtin", "--amended", book, claims);
    assertThat(run.outLines().stream().map(ImpactTest::squeezed))
        .contains("Total - 1 3 - - 400.00 −400.00");
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertThat(Run.of("impact", claims).err()).contains("missing: --base RATES, --amended RATES");
    assertThat(Run.of("impact", "--base=builtin", "--amended=none.json", claims).err())
        .contains("cannot read none.json: there is no such file");
    Run twice = Run.of("impact", "--base=builtin", "--amended", DRAFT, claims, "--html", claims);
    assertThat(twice.status()).isEqualTo(2);
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"),
            Files.readString(DRAFT).replace("agency-year", "agency-decade"));
    Run run = Run.of("impact", "--base=builtin", "--amended", wrong, claims);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("caps.agency-decade");
  }

  private Path trial(String item) throws IOException {
    return Files.writeString(
        folder.resolve("trial.json"),
        """
        {"format":"golden-blue/amendment/1","district":"330604-trial",
         "documents":{"D":{"title":"Draft"}},"amends":[{"from":"2023-01-01","clause":"D 1",
         "subsidies":{"agency-referral":{"items":{"referral":%s}}}}]}"""
            .formatted(item));
  }

  private Path lines(String name, String from, String id) throws IOException {
    return file(
        folder,
        name,
        Files.readAllLines(OVER_TIME.resolve(from)).stream()
            .filter(line -> line.contains("\"id\":\"" + id))
            .toArray(String[]::new));
  }

  private static String squeezed(String line) {
    return line.strip().replaceAll(" +", " ");
  }
}
