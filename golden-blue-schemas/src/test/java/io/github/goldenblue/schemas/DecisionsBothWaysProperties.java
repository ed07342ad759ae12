package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.testkit.RandomClaims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schemas of decisions and ledgers accept what is written, and what is read. */
class DecisionsBothWaysProperties {
  private static final Judge OF_DECISIONS = new Judge(Loaded.schemas(Loaded.BUILT_IN).decision());
  private static final Judge OF_LEDGERS = new Judge(Loaded.schemas(Loaded.BUILT_IN).ledgerLine());
  private static final GoldenBlue IN_STAGES =
      Loaded.BUILT_IN.withRateBooks(
          List.of(RateBooks.read(Loaded.ROOT.resolve("examples/data/over-time/rates.json"))));
  private static final List<RandomClaims> SOURCES =
      List.of(
          Loaded.ofShangyu(),
          ofTheBook(Loaded.WITH_COUNTIES, "330122", "2022-01-01", "2024-12-31"),
          ofTheBook(IN_STAGES, lastOf(IN_STAGES).district().code(), "2023-01-01", "2024-12-31"));

  /** What no schema can say, as the schemas themselves name it. */
  private static final Pattern UNSAID =
      Pattern.compile(
          ".*expected (a day that exists|a low end that is not above the high end"
              + "|one amount, as the outcome is GRANTED|an amount that fits.*"
              + "|of money, what was paid.*|more than the amount that stands.*)");

  private static final Pattern OTHER_FORM =
      Pattern.compile(
          ".*found [0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]+)?, expected (a whole number, zero or more.*"
              + "|yuan, zero or more, at most two decimals, no exponent)");

  private static RateBook lastOf(GoldenBlue goldenBlue) {
    return goldenBlue.rateBooks().get(goldenBlue.rateBooks().size() - 1);
  }

  /** Claims for what the district's own books pay. */
  private static RandomClaims ofTheBook(
      GoldenBlue goldenBlue, String district, String from, String to) {
    String[] paid =
        goldenBlue.rateBooks().stream()
            .filter(book -> book.district().code().equals(district))
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.subsidies().keySet().stream())
            .distinct()
            .toArray(String[]::new);
    return Loaded.claims(goldenBlue, district, from, to).only(paid);
  }

  @Property(tries = 60)
  void whatIsWrittenIsAccepted(@ForAll long seed) throws IOException {
    Settled settled = settled(seed);
    for (Decision decision : settled.decisions()) {
      String json = settled.goldenBlue().writeDecision(decision);
      assertThat(OF_DECISIONS.complaints(json)).as(json).isEmpty();
    }
    for (String line : lines(settled.ledger())) {
      assertThat(OF_LEDGERS.complaints(line)).as(line).isEmpty();
    }
  }

  @Property(tries = 150)
  void whatIsSpoiltIsRefusedAlike(@ForAll long seed) {
    Settled settled = settled(seed);
    SplittableRandom random = new SplittableRandom(seed);
    for (Decision decision : settled.decisions()) {
      String json = settled.goldenBlue().writeDecision(decision);
      checkAlike(
          OF_DECISIONS, Loaded.BUILT_IN::readDecision, new Spoiling(random.nextLong()).of(json));
    }
    LedgerJson ledger = new LedgerJson();
    for (LedgerEntry entry : settled.ledger().entries()) {
      String line = new Spoiling(random.nextLong()).of(ledger.write(entry));
      if (!line.contains("\"seal\"")) {
        checkAlike(OF_LEDGERS, ledger::read, line);
      }
    }
  }

  @Example
  void everyOutcomeAndRelationComesUp() {
    Set<String> seen = new TreeSet<>();
    for (long seed = 0; seed < 40; seed++) {
      Settled settled = settled(seed);
      settled
          .decisions()
          .forEach(
              decision -> {
                seen.add(decision.outcome().kind().name());
                decision.recoveries().forEach(any -> seen.add("recovery"));
                decision.relations().forEach(use -> seen.add(use.kind().name()));
                decision.stage().ifPresent(any -> seen.add("stage"));
              });
    }
    assertThat(seen)
        .contains("GRANTED", "NEEDS_DETERMINATION", "REFUSED", "EXHAUSTED", "REFERRED")
        .contains("recovery", "stage");
  }

  /** A history, settled. */
  private record Settled(GoldenBlue goldenBlue, List<Decision> decisions, Ledger ledger) {}

  private static Settled settled(long seed) {
    int source = Math.floorMod(seed, SOURCES.size());
    GoldenBlue goldenBlue = List.of(Loaded.BUILT_IN, Loaded.WITH_COUNTIES, IN_STAGES).get(source);
    Ledger ledger = Ledger.EMPTY;
    List<Decision> decisions = new ArrayList<>();
    for (List<Claim> batch : SOURCES.get(source).history(seed, 3).batches()) {
      SettledBatch settled = goldenBlue.settle(ledger, batch);
      decisions.addAll(settled.decisions());
      ledger = settled.ledger();
    }
    return new Settled(goldenBlue, decisions, ledger);
  }

  private static List<String> lines(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerWriter.write(ledger, bytes);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void checkAlike(Judge judge, Consumer<String> read, String json) {
    Optional<String> refusal = refusal(read, json);
    List<String> complaints = judge.complaints(json);
    if (!complaints.isEmpty()) {
      assertThat(refusal).as("%s refused for %s", json, complaints).isPresent();
    } else if (refusal.isPresent()) {
      String why = refusal.get();
      assertThat(UNSAID.matcher(why).matches() || OTHER_FORM.matcher(why).matches())
          .as("%s refused: %s", json, why)
          .isTrue();
    }
  }

  private static Optional<String> refusal(Consumer<String> read, String json) {
    try {
      read.accept(json);
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }
}
