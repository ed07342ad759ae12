package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes JSON Schemas of everything that is read and written, each to a file of its own. */
@Command(
    name = "schemas",
    sortOptions = false,
    customSynopsis = "golden-blue schemas -o=FOLDER [--rates=FILE|FOLDER]... [--lang=zh|en]")
final class SchemasCommand implements Callable<Integer> {
  private static final int WRITTEN = 0;

  private final Streams streams;
  private final Messages messages;

  @Option(names = "-o", paramLabel = "FOLDER", required = true, descriptionKey = "schemas-folder")
  private Place folder = Place.of(".");

  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  /** With these streams, in this language. */
  SchemasCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    GoldenBlue loaded = RateFiles.in(rates).load();
    Map<String, String> schemas =
        new Schemas(loaded.subsidies(), loaded.rates(), loaded.rateBooks(), loaded.plans())
            .byFile();
    makeFolder();
    try (Outputs outputs = new Outputs()) {
      schemas.forEach((name, schema) -> write(outputs, name, schema));
      outputs.publish();
      String names = String.join(", ", outputs.names());
      streams.out().println(messages.of("summary.written", names));
    }
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return WRITTEN;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder.path());
    } catch (IOException unwritable) {
      throw Failure.writing(folder, unwritable);
    }
  }

  private void write(Outputs outputs, String name, String schema) {
    Path file = folder.path().resolve(name);
    outputs
        .open(Optional.of(Place.of(file.toString())), streams)
        .ifPresent(output -> output.line(schema.stripTrailing()));
  }
}
