package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.RandomHistory;
import io.github.goldenblue.core.settle.Taking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever batches led to a ledger, its file says the same. */
class LedgerFileProperties {
  private final Path file;

  LedgerFileProperties() throws IOException {
    file = Files.createTempFile("ledger", ".jsonl");
  }

  @AfterProperty
  void remove() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 150)
  void whatIsWrittenIsReadAgainAndWrittenTheSame(@ForAll long seed) {
    for (Ledger ledger : history(seed)) {
      byte[] written = LedgerBytes.whole(ledger);
      LedgerReading read = LedgerBytes.read(written);
      same(read.ledger(), ledger);
      assertThat(read.cutOff()).isEmpty();
      assertThat(read.sealedBytes()).isEqualTo(written.length);
      assertThat(LedgerBytes.whole(read.ledger())).isEqualTo(written);
    }
  }

  @Property(tries = 100)
  void aLastBatchThatIsNotInMemoryIsWrittenTheSame(@ForAll long seed) throws IOException {
    for (Ledger ledger : history(seed)) {
      Predicate<LedgerEntry> isOfLast = entry -> entry.batch() == ledger.batches();
      List<LedgerEntry> before = ledger.entries().stream().filter(isOfLast.negate()).toList();
      Iterator<String> ofLast =
          ledger.entries().stream().filter(isOfLast).map(new LedgerJson()::write).iterator();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      LedgerWriter.write(Ledger.of(ledger.batches(), ledger.decidedOn(), before), ofLast, bytes);
      assertThat(bytes.toByteArray()).isEqualTo(LedgerBytes.whole(ledger));
    }
  }

  @Property(tries = 150)
  void batchAfterBatchAppendedReadsAsTheLastLedgerAndCompactsToTheSameBytes(@ForAll long seed)
      throws IOException {
    List<Ledger> history = history(seed);
    Ledger last = history.get(history.size() - 1);
    LedgerReading read = LedgerBytes.read(LedgerBytes.appended(file, history));
    same(read.ledger(), last);
    assertThat(LedgerBytes.whole(read.ledger())).isEqualTo(LedgerBytes.whole(last));
  }

  @Property(tries = 100)
  void severalBatchesAppendedAtOnceReadTheSame(@ForAll long seed) throws IOException {
    List<Ledger> history = history(seed);
    int middle = new Random(seed).nextInt(history.size());
    Ledger last = history.get(history.size() - 1);
    byte[] atOnce = LedgerBytes.appended(file, List.of(history.get(middle), last));
    same(LedgerBytes.read(atOnce).ledger(), last);
  }

  private static List<Ledger> history(long seed) {
    Random random = new Random(seed);
    int batches = 1 + random.nextInt(6);
    return random.nextInt(4) == 0
        ? RandomHistory.ofCrews(random, batches)
        : RandomHistory.ofClaims(random, batches);
  }

  private static void same(Ledger found, Ledger expected) {
    assertThat(found).isEqualTo(expected);
    assertThat(found.entries()).isEqualTo(expected.entries());
    for (LedgerEntry entry : expected.entries()) {
      for (PaidLine line : entry.lines()) {
        for (Taking taking : line.takings()) {
          assertThat(found.used(taking.key())).isEqualTo(expected.used(taking.key()));
        }
      }
    }
  }
}
