package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.RandomHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Appending to a ledger's file, and what is left when that is broken off. */
class LedgerFileTest {
  private final List<Ledger> history = RandomHistory.ofClaims(new Random(7), 4);
  private final Ledger old = history.get(2);
  private final Ledger last = history.get(4);
  private final Path file;

  LedgerFileTest(@TempDir Path folder) {
    file = folder.resolve("ledger.jsonl");
  }

  @Test
  void appendedToCutOffAnywhereItIsTheOldLedgerAndCanBeGoneOnWith() throws IOException {
    byte[] before = LedgerBytes.appended(file, history.subList(0, 3));
    byte[] after = appendedTo(before);
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    assertThat(after.length).isGreaterThan(before.length + 500);
    for (int length = before.length; length < after.length; length++) {
      Files.write(file, Arrays.copyOf(after, length));
      LedgerReading cut = LedgerReader.read(file);
      assertThat(cut.ledger()).isEqualTo(old);
      assertThat(cut.sealedBytes()).isEqualTo(before.length);
      long lines = new String(before, StandardCharsets.UTF_8).lines().count();
      assertThat(cut.cutOff())
          .isEqualTo(
              length == before.length
                  ? Optional.empty()
                  : Optional.of(new LinePlace(file.toString(), lines + 1)));
      try (LedgerFile open = LedgerFile.open(file)) {
        open.append(last);
      }
      assertThat(file).hasBinaryContent(after);
    }
  }

  @Test
  void onlyWhatIsNewOrAnotherIsAppended() throws IOException {
    byte[] before = LedgerBytes.appended(file, history.subList(0, 3));
    List<String> appended =
        new String(appendedTo(before), StandardCharsets.UTF_8)
            .lines()
            .skip(new String(before, StandardCharsets.UTF_8).lines().count())
            .toList();
    LedgerJson json = new LedgerJson();
    assertThat(appended.subList(0, appended.size() - 1))
        .containsExactlyElementsOf(last.changedSince(old).stream().map(json::write).toList())
        .hasSizeLessThan(last.entries().size());
  }

  @Test
  void theSameLedgerAppendedLeavesTheFileAsItWas() throws IOException {
    byte[] before = LedgerBytes.appended(file, history);
    try (LedgerFile open = LedgerFile.open(file)) {
      open.append(open.ledger());
      open.append(last);
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aBatchOfNothingIsSealed() throws IOException {
    LedgerBytes.appended(file, List.of(last, last.withBatch(Optional.empty())));
    assertThat(LedgerReader.read(file).ledger().batches()).isEqualTo(last.batches() + 1);
  }

  @Test
  void aLedgerThatDidNotGoOnFromTheFileIsRefused() throws IOException {
    byte[] before = LedgerBytes.appended(file, history);
    try (LedgerFile open = LedgerFile.open(file)) {
      assertThatThrownBy(() -> open.append(old)).isInstanceOf(IllegalArgumentException.class);
      Ledger other = Ledger.of(last.batches() + 1, last.decidedOn(), old.entries());
      assertThatThrownBy(() -> open.append(other)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whileItIsOpenNobodyElseCanAppendButAnyoneCanRead() throws IOException {
    LedgerBytes.appended(file, history);
    try (LedgerFile open = LedgerFile.open(file)) {
      assertThatThrownBy(() -> LedgerFile.open(file))
          .isInstanceOf(LedgerLockedException.class)
          .hasMessage(file + ": open elsewhere to append to");
      assertThat(LedgerReader.read(file).ledger()).isEqualTo(open.ledger());
    }
    LedgerFile.open(file).close();
  }

  @Test
  void whatWasReplacedMeanwhileIsNotAppendedTo() throws IOException {
    LedgerBytes.appended(file, List.of(old));
    try (LedgerFile open = LedgerFile.open(file)) {
      Path other = file.resolveSibling("other.jsonl");
      Files.write(other, LedgerBytes.whole(old));
      Files.delete(file);
      Files.move(other, file);
      assertThatThrownBy(() -> open.append(last))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("replaced since it was opened");
    }
  }

  @Test
  void aMissingFileIsNotMade() {
    assertThatThrownBy(() -> LedgerFile.open(file)).isInstanceOf(NoSuchFileException.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void aDamagedFileIsNotLeftLocked() throws IOException {
    Files.writeString(file, "{}\n");
    assertThatThrownBy(() -> LedgerFile.open(file)).isInstanceOf(LedgerException.class);
    assertThatThrownBy(() -> LedgerFile.open(file)).isInstanceOf(LedgerException.class);
  }

  private byte[] appendedTo(byte[] before) throws IOException {
    Files.write(file, before);
    try (LedgerFile open = LedgerFile.open(file)) {
      open.append(last);
    }
    return Files.readAllBytes(file);
  }
}
