package io.github.goldenblue.examples.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of a revision. */
final class ReviseOptions {
  @Parameters(paramLabel = "BATCH.jsonl", arity = "1..*", descriptionKey = "batches")
  private List<Place> batches = new ArrayList<>();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "revised-ledger")
  private Place ledger = Place.of("");

  @Option(names = "-o", paramLabel = "REVISION.jsonl", descriptionKey = "revision")
  private Optional<Place> revision = Optional.empty();

  @Option(names = "--claim", paramLabel = "CLAIM-ID", descriptionKey = "revised-claim")
  private Optional<String> claim = Optional.empty();

  @Mixin private KnownRates known = new KnownRates();

  /** The batches, in the order in which they were settled. */
  List<Place> batches() {
    return batches;
  }

  /** The ledger that came of them. */
  Place ledger() {
    return ledger;
  }

  /** Where the revision goes. */
  Optional<Place> revision() {
    return revision;
  }

  /** The claim to explain. */
  Optional<String> claim() {
    return claim;
  }

  /** What is known of rates now. */
  KnownRates known() {
    return known;
  }

  /** What would spoil what, or cannot be read as often as it must. */
  Optional<Phrase> clash(RateFiles books) {
    Clashes clashes = new Clashes();
    batches.forEach(clashes::reads);
    books.files().forEach(clashes::reads);
    clashes.reads(ledger);
    revision.ifPresent(clashes::writes);
    return batches.stream()
        .filter(Place::isStandard)
        .findFirst()
        .map(batch -> Phrase.of("usage.batch-twice", batch))
        .or(clashes::first);
  }
}
