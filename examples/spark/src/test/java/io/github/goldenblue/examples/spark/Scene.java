package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.RandomClaims;
import io.github.goldenblue.testkit.RandomHistories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A district with pools that run short and one that does not, relations, stages and advances; many
 * random claims that follow, settle, return and are taken back; and among them lines that are not
 * claims, or are there twice.
 *
 * @param goldenBlue all subsidies, with the district's rates
 * @param before the ledger after the first half of them
 * @param lines the other half as they come in
 */
record Scene(GoldenBlue goldenBlue, Ledger before, List<String> lines) {
  static final LocalDate DECIDED_ON = LocalDate.of(2025, 1, 31);
  private static final String BOOK = "cluster-rates.json";
  private static final int BATCHES = 120;

  /** Drawn once, as that takes longer than to settle it. */
  static final Scene USUAL = random(7);

  private static Scene random(long seed) {
    GoldenBlue goldenBlue = GoldenBlue.load().withRateBooks(List.of(RateBooks.parse(BOOK, book())));
    RandomClaims claims =
        RandomClaims.of(
            goldenBlue,
            District.of("330604-trial"),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2024, 12, 31));
    List<List<Claim>> batches =
        RandomHistories.of(claims, claims.among(400, 60)).next(seed, BATCHES).batches();
    Ledger before = Ledger.EMPTY;
    for (List<Claim> batch : batches.subList(0, BATCHES / 2)) {
      before = goldenBlue.settlement(Optional.of(DECIDED_ON)).settle(before, batch).ledger();
    }
    List<String> lines = new ArrayList<>();
    batches.subList(BATCHES / 2, BATCHES).stream()
        .flatMap(List::stream)
        .forEach(claim -> lines.add(goldenBlue.writeClaim(claim)));
    lines.addAll(spoilt(lines));
    Collections.shuffle(lines, new Random(seed));
    return new Scene(goldenBlue, before, lines);
  }

  /** Doubled lines, cut off ones, empty ones, and some of which only the id can be read. */
  private static List<String> spoilt(List<String> lines) {
    List<String> spoilt = new ArrayList<>(List.of("", " \r", "{}", "no claim", "\ufeff{}"));
    for (int i = 0; i < lines.size(); i += 50) {
      spoilt.add(lines.get(i));
      spoilt.add(lines.get(i + 1).substring(0, lines.get(i + 1).length() / 2));
      spoilt.add(lines.get(i + 2).replace("\"on\":", "\"off\":"));
    }
    return spoilt;
  }

  /** On this machine alone. */
  SettledBatch settled(ClaimBatch batch) {
    return goldenBlue.settlement(Optional.of(DECIDED_ON)).settle(before, batch.claims());
  }

  Knowledge knowledge() throws IOException {
    return Knowledge.builtIn()
        .withBooks(List.of(new Knowledge.Book(BOOK, book())))
        .withLedger(new ByteArrayInputStream(ledger()))
        .decidedOn(DECIDED_ON);
  }

  /** The ledger before, as it is written. */
  byte[] ledger() throws IOException {
    ByteArrayOutputStream ledger = new ByteArrayOutputStream();
    LedgerWriter.write(before, ledger);
    return ledger.toByteArray();
  }

  static byte[] book() {
    try (InputStream stream = Scene.class.getResourceAsStream("/" + BOOK)) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
