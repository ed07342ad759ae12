package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.LedgerReader;
import io.github.goldenblue.core.json.LedgerReading;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.settle.Ledger;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/**
 * Measures how long a ledger takes to write and to load, and how much memory it holds: {@code
 * LedgerMeasure FILE CLAIMS TIMES} settles random claims of a year first where the file is not
 * there.
 */
public final class LedgerMeasure {
  private static final int MONTHS = 12;

  private LedgerMeasure() {}

  /** Prints the measures. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    if (!Files.exists(file)) {
      Ledger ledger = year(Integer.parseInt(args[1]));
      long start = System.nanoTime();
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        LedgerWriter.write(ledger, stream);
      }
      System.out.printf("written in %d ms%n", millisSince(start));
    }
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      load(file);
    }
  }

  private static void load(Path file) throws IOException {
    long start = System.nanoTime();
    LedgerReading reading = LedgerReader.read(file);
    long millis = millisSince(start);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%s of %d bytes loaded in %d ms, %d MB held, digest %s%n",
        reading.ledger(),
        reading.sealedBytes(),
        millis,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        reading.seal().digest());
  }

  private static Ledger year(int claims) throws IOException {
    GoldenBlue goldenBlue = GoldenBlue.load();
    Random random = new Random(1);
    Ledger ledger = Ledger.EMPTY;
    for (int month = 1; month <= MONTHS; month++) {
      ClaimBatch batch = new ClaimBatch(goldenBlue.claims());
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < claims / MONTHS; i++) {
        lines.append(claim(month, i, random)).append('\n');
      }
      batch.read(
          "claims", new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
      Optional<LocalDate> decidedOn = Optional.of(LocalDate.of(2023, month, 28));
      ledger =
          goldenBlue
              .settlement(decidedOn)
              .settle(ledger, batch.claims(), decision -> {}, rejection -> {});
      System.out.println(ledger);
    }
    return ledger;
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  private static String claim(int month, int i, Random random) {
    String id = "2023-%02d-%07d".formatted(month, i);
    String on = "2023-%02d-%02d".formatted(month, 1 + random.nextInt(28));
    int recruits = random.nextInt(20);
    return random.nextBoolean()
        ? Claims.individual(id, on, recruits)
        : Claims.agency(id, on, recruits, "650")
            .replace("\"A\"", "\"91330604MA%08d\"".formatted(random.nextInt(50_000)));
  }
}
