package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rate books are loaded, and until which day of publication they are known. */
final class KnownRates {
  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  @Option(names = "--decided-on", paramLabel = "YYYY-MM-DD")
  private Optional<LocalDate> decidedOn = Optional.empty();

  /** Rate books beyond those that are built in. */
  RateFiles books() {
    return RateFiles.in(rates);
  }

  /** The decision date; without one, every loaded edition is known. */
  Optional<LocalDate> decidedOn() {
    return decidedOn;
  }

  /** Why nothing can be decided on that day any more; empty if it does not lie too early. */
  Optional<Phrase> goesBackBehind(Ledger ledger) {
    Optional<LocalDate> latest = ledger.decidedOn();
    return decidedOn
        .filter(day -> latest.filter(day::isBefore).isPresent())
        .map(day -> Phrase.of("usage.decided-on", day, latest.orElseThrow()));
  }
}
