package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the rates of a district on a day, and who set each of them. */
@Command(
    name = "show",
    sortOptions = false,
    customSynopsis = {
      "golden-blue rates show DISTRICT --on=YYYY-MM-DD [--subsidy=ID]",
      "        [--decided-on=YYYY-MM-DD] [--rates=FILE|FOLDER]... [--lang=zh|en]"
    })
final class RatesShowCommand implements Callable<Integer> {
  private static final int SHOWN = 0;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DISTRICT", descriptionKey = "district")
  private District district = District.of("100000");

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", required = true)
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--subsidy", paramLabel = "ID")
  private Optional<String> subsidy = Optional.empty();

  @Option(names = "--decided-on", paramLabel = "YYYY-MM-DD")
  private Optional<LocalDate> decidedOn = Optional.empty();

  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  /** With these streams, in this language. */
  RatesShowCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    GoldenBlue goldenBlue = RateFiles.in(rates).load();
    List<String> known = goldenBlue.subsidies().ids();
    if (subsidy.isPresent() && !known.contains(subsidy.get())) {
      Phrase wrong =
          Phrase.of("usage.value", "--subsidy", subsidy.get(), String.join(" | ", known));
      throw new UsageException(spec.commandLine(), wrong);
    }
    if (!goldenBlue.rates().knows(district)) {
      throw new Failure(Phrase.of("failure.no-rates", district));
    }
    Rates inForce = goldenBlue.rates().rates(district, on, decidedOn);
    streams.out().println(messages.of("show.title", district, on));
    RateListing listing = new RateListing(goldenBlue, district, messages, streams.out());
    subsidy.map(List::of).orElse(known).forEach(id -> listing.subsidy(id, inForce));
    listing.relations(subsidy, inForce);
    listing.bases(inForce);
    listing.settings(inForce);
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return SHOWN;
  }
}
