package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.ClaimReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of a settlement. */
final class SettleOptions {
  @Parameters(paramLabel = "CLAIMS.jsonl", arity = "1..*", descriptionKey = "claims")
  private List<Place> claims = new ArrayList<>();

  @Option(names = "-o", paramLabel = "DECISIONS.jsonl")
  private Optional<Place> decisions = Optional.empty();

  @Option(names = "--rejects", paramLabel = "FILE")
  private Optional<Place> rejects = Optional.empty();

  @Option(names = "--ledger", paramLabel = "FILE")
  private Optional<Place> ledger = Optional.empty();

  @Option(names = "--ledger-out", paramLabel = "FILE")
  private Optional<Place> ledgerOut = Optional.empty();

  @Option(names = "--append")
  private boolean isAppended;

  @Option(names = "--work-folder", paramLabel = "FOLDER")
  private Optional<Path> workFolder = Optional.empty();

  @Mixin private KnownRates known = new KnownRates();

  /** The claims to settle. */
  ClaimFiles claims() {
    return new ClaimFiles(claims);
  }

  /** Where the claims are kept until they are settled. */
  Batch batch(ClaimReader reader) {
    return workFolder.isPresent()
        ? DiskBatch.in(workFolder.get(), reader, ledgerOut.isPresent())
        : new MemoryBatch(reader);
  }

  /** The ledger to go on from. */
  Optional<Place> ledger() {
    return ledger;
  }

  /** The ledger to go on from, held if the batch is to be appended to it. */
  LedgerSource source(Streams streams) {
    Place file = ledger.orElseThrow();
    return isAppended ? LedgerSource.hold(file) : LedgerSource.read(file, streams);
  }

  /** What is known of rates. */
  KnownRates known() {
    return known;
  }

  /** Where decisions go. */
  Optional<Place> decisions() {
    return decisions;
  }

  /** Where rejected lines go. */
  Optional<Place> rejects() {
    return rejects;
  }

  /** Where the ledger goes afterwards. */
  Optional<Place> ledgerOut() {
    return ledgerOut;
  }

  /** Whether standard output is taken by something for a program to read. */
  boolean takesStandardOutput() {
    return List.of(decisions, rejects, ledgerOut).stream()
        .anyMatch(output -> output.filter(Place::isStandard).isPresent());
  }

  /** What would spoil what. */
  Optional<Phrase> clash(RateFiles books) {
    if (isAppended
        && (ledgerOut.isPresent() || ledger.filter(file -> !file.isStandard()).isEmpty())) {
      return Optional.of(Phrase.of("usage.append"));
    }
    if (isAppended && workFolder.isPresent()) {
      return Optional.of(Phrase.of("usage.work-folder"));
    }
    Clashes clashes = new Clashes();
    claims.forEach(clashes::reads);
    books.files().forEach(clashes::reads);
    ledgerOut.ifPresent(clashes::writes);
    // Read before the new one appears, so the two may be one file.
    ledger.ifPresent(isAppended ? clashes::writes : clashes::reads);
    decisions.ifPresent(clashes::writes);
    rejects.ifPresent(clashes::writes);
    return clashes.first();
  }
}
