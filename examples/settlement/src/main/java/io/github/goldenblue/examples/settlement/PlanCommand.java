package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.PlanWriter;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.text.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the plan, and what is done with each part of it. */
@Command(
    name = "plan",
    sortOptions = false,
    customSynopsis = "golden-blue plan [MEASURE] [--json] [--lang=zh|en]")
final class PlanCommand implements Callable<Integer> {
  private static final int LISTED = 0;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "MEASURE", descriptionKey = "measure")
  private Optional<String> measure = Optional.empty();

  @Option(names = "--json")
  private boolean isJson;

  /** With these streams, in this language. */
  PlanCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    GoldenBlue goldenBlue = GoldenBlue.load();
    Plan plan = LoadedPlan.of(goldenBlue);
    List<PlanPart> parts = PlanPart.of(plan);
    Optional<PlanPart> asked = measure.map(id -> find(parts, id));
    if (isJson) {
      streams.out().println(new PlanWriter().write(asked.map(PlanPart::plan).orElse(plan)));
    } else {
      PlanText text = new PlanText(messages, names(goldenBlue)::nameOf);
      streams
          .out()
          .print(
              asked
                  .map(part -> PlanPage.of(messages, text, part))
                  .orElseGet(
                      () ->
                          text.in(plan.title())
                              + "\n\n"
                              + new PlanTable(messages, text).of(parts)));
    }
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return LISTED;
  }

  private Explanation names(GoldenBlue goldenBlue) {
    return new Explanation(goldenBlue.subsidies(), goldenBlue.rates(), messages.language());
  }

  private PlanPart find(List<PlanPart> parts, String id) {
    return parts.stream()
        .filter(part -> part.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(
            () -> {
              String known = parts.stream().map(PlanPart::id).collect(Collectors.joining(", "));
              return new UsageException(
                  spec.commandLine(), Phrase.of("usage.value", "MEASURE", id, known));
            });
  }
}
