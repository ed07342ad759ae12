package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Grouping;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.examples.settlement.scorecard.Quarters;
import io.github.goldenblue.examples.settlement.scorecard.ScorecardPage;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how far the plan's targets have come. */
@Command(
    name = "scorecard",
    sortOptions = false,
    customSynopsis = {
      "golden-blue scorecard OBSERVATIONS.csv [--as-of=YYYY-MM-DD]",
      "        [--by=measure|department|township] [--html=FILE] [--lang=zh|en]"
    })
final class ScorecardCommand implements Callable<Integer> {
  private static final int SHOWN = 0;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OBSERVATIONS.csv", descriptionKey = "observations")
  private Place observations = Place.of("-");

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--by", paramLabel = "measure|department|township")
  private Grouping by = Grouping.MEASURE;

  @Option(names = "--html", paramLabel = "FILE")
  private Optional<Place> html = Optional.empty();

  /** With these streams, in this language. */
  ScorecardCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    refuseClash();
    observations.requireReadable();
    Plan plan = LoadedPlan.of(GoldenBlue.load());
    ObservationsFile file = ObservationsFile.read(observations, streams);
    Scorecard scorecard = count(plan, file);
    try (Outputs outputs = new Outputs()) {
      outputs.open(html, streams).ifPresent(page -> page.line(page(scorecard, file)));
      outputs.publish();
    }
    show(scorecard);
    return SHOWN;
  }

  private void refuseClash() {
    Clashes clashes = new Clashes();
    clashes.reads(observations);
    html.ifPresent(clashes::writes);
    clashes
        .first()
        .ifPresent(
            reason -> {
              throw new UsageException(spec.commandLine(), reason);
            });
  }

  private Scorecard count(Plan plan, ObservationsFile file) {
    Optional<Scorecard> scorecard = asOf.or(file::lastDay).flatMap(day -> file.count(plan, day));
    if (!file.faults().isEmpty()) {
      new LineFaults(messages, streams.err()).show(file.faults());
      throw new Failure(
          Phrase.of("failure.observations", observations, (long) file.faults().size()));
    }
    return scorecard.orElseThrow(
        () -> new Failure(Phrase.of("failure.no-observations", observations)));
  }

  private String page(Scorecard scorecard, ObservationsFile file) {
    return ScorecardPage.of(
        scorecard,
        Quarters.of(scorecard, file.observations()),
        new BothLanguages(),
        messages.language());
  }

  private void show(Scorecard scorecard) {
    boolean isTaken = html.filter(Place::isStandard).isPresent();
    PrintStream stream = isTaken ? streams.err() : streams.out();
    stream.print(new ScorecardTable(messages, scorecard).by(by));
    stream.println(
        messages.of(asOf.isPresent() ? "scorecard.as-of" : "scorecard.last-day", scorecard.asOf()));
    html.filter(place -> !place.isStandard())
        .ifPresent(place -> stream.println(messages.of("summary.written", place)));
    if (stream.checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
  }
}
