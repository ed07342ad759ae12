package io.github.goldenblue.examples.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  @Option(names = "--decided-on", paramLabel = "YYYY-MM-DD")
  private Optional<LocalDate> decidedOn = Optional.empty();

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

  /** Rate books beyond those that are built in. */
  RateFiles rates() {
    return RateFiles.in(rates);
  }

  /** The day whose knowledge counts. */
  Optional<LocalDate> decidedOn() {
    return decidedOn;
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
