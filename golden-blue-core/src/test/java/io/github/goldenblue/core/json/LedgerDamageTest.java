package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.RandomHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No accident to a ledger's file goes unnoticed, and the place of it is named. */
class LedgerDamageTest {
  private final List<Ledger> history = RandomHistory.ofClaims(new Random(7), 6);
  private final Path file;
  private final byte[] sound;

  LedgerDamageTest(@TempDir Path folder) throws IOException {
    file = folder.resolve("ledger.jsonl");
    sound = LedgerBytes.appended(file, history);
  }

  @Test
  void anyChangedByteIsFound() {
    Random random = new Random(1);
    for (int i = 0; i < sound.length; i++) {
      byte[] changed = sound.clone();
      byte[] other = {'\n', '"', '0', (byte) 0xC3, (byte) random.nextInt(256)};
      changed[i] = other[i % other.length];
      if (changed[i] != sound[i]) {
        damaged(() -> LedgerBytes.read(changed));
      }
    }
  }

  @Test
  void aMissingLineIsFound() {
    for (int i = 0; i < lines().size() - 1; i++) {
      List<String> lines = lines();
      lines.remove(i);
      damaged(() -> read(lines));
    }
  }

  @Test
  void aDoubledLineIsFound() {
    for (int i = 0; i < lines().size(); i++) {
      List<String> lines = lines();
      lines.add(i, lines.get(i));
      damaged(() -> read(lines));
    }
  }

  @Test
  void anEntryAppendedBehindTheLastSealDoesNotCount() {
    List<String> lines = lines();
    lines.add(lines.get(1));
    assertThat(read(lines).cutOff()).contains(new LinePlace(LedgerBytes.FILE, lines.size()));
  }

  @Test
  void swappedLinesAreFound() {
    for (int i = 1; i < lines().size(); i++) {
      List<String> lines = lines();
      Collections.swap(lines, i - 1, i);
      damaged(() -> read(lines));
    }
  }

  @Test
  void aMissingOrDoubledBatchIsFoundAndNamed() {
    List<String> lines = lines();
    List<Integer> seals = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("\"seal\":")) {
        seals.add(i);
      }
    }
    assertThat(seals).hasSizeGreaterThan(3);
    List<String> batch = lines.subList(seals.get(1) + 1, seals.get(2) + 1);
    List<String> doubled = lines();
    doubled.addAll(seals.get(2) + 1, batch);
    assertThatThrownBy(() -> read(doubled))
        .hasMessageStartingWith("ledger.jsonl:" + (seals.get(2) + 1 + batch.size()) + ": batch 2:");
    List<String> missing = lines();
    missing.subList(seals.get(1) + 1, seals.get(2) + 1).clear();
    int next = seals.get(3) + 1 - batch.size();
    assertThatThrownBy(() -> read(missing))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("ledger.jsonl:" + next + ": batch 3: found ");
  }

  @Test
  void anotherVersionIsNamed() {
    refused(
        new String(sound, StandardCharsets.UTF_8).replace("ledger/1", "ledger/2"),
        "ledger.jsonl:1: format: found \"golden-blue/ledger/2\", expected golden-blue/ledger/1");
  }

  @Test
  void entriesWithoutAnySealAreNoLedger() {
    refused("", "ledger.jsonl:1: seal: found nothing, expected a seal after the entries");
    refused(lines().get(1) + "\n", "ledger.jsonl:1: seal: found nothing");
    refused("\n", "ledger.jsonl:1: $: found nothing, expected a JSON object");
  }

  @Test
  void hostileLinesAreRefusedByTheirPlace() {
    String first = lines().get(0) + "\n";
    String entry = lines().get(1);
    refused(first + "[".repeat(200_000) + "\n", "ledger.jsonl:2: $: ");
    refused(first + "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000) + "\n", ":2: format:");
    refused(first + " ".repeat(17 << 20) + "\n", ":2: $: found a longer line, expected a line of");
    refused(first + " ".repeat(17 << 20), ":2: $: found a longer line, expected a line of");
    String huge = "9".repeat(100_000);
    refused(first + entry.replace("\"batch\":1", "\"batch\":" + huge) + "\n", ":2: batch: found 9");
    refused(first + entry.replace("\"batch\":1", "\"batch\":1e9") + "\n", ":2: batch: found 1e9");
    String seal = "{\"format\":\"golden-blue/ledger/1\",\"seal\":";
    refused(first + seal + huge + "}\n", ":2: seal: found 9");
    refused(first + seal + "1}\n", ":2: lines: found nothing");
    refused(first + lines().get(0).replace(",", ", ") + "\n", ":2: batch: found nothing");
  }

  private LedgerReading read(List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    return LedgerBytes.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> LedgerBytes.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(message);
  }

  private static void damaged(ThrowingCallable read) {
    assertThatThrownBy(read)
        .isInstanceOf(LedgerException.class)
        .hasMessageMatching("(?s)ledger.jsonl:[0-9]+: .*found .*, expected .*");
  }

  private List<String> lines() {
    return new ArrayList<>(new String(sound, StandardCharsets.UTF_8).lines().toList());
  }
}
