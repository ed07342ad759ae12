package io.github.goldenblue.examples.spark;

import io.github.goldenblue.core.json.LedgerException;
import io.github.goldenblue.core.rates.RateBookException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** Settles the claims of a batch on a cluster. */
@Command(name = "settle-on-spark", mixinStandardHelpOptions = true, sortOptions = false)
public final class Main implements Callable<Integer> {
  @Parameters(
      paramLabel = "CLAIMS",
      arity = "1..*",
      description = "Files, folders or patterns, as Spark reads them")
  private List<String> claims = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "jsonl|parquet",
      description = "Of claims, decisions and rejections; jsonl unless given")
  private Format format = Format.JSONL;

  @Option(
      names = "--rates",
      paramLabel = "FILE|FOLDER",
      description = "Further rate books, as often as wanted")
  private List<String> rates = new ArrayList<>();

  @Option(names = "--ledger", paramLabel = "FILE", description = "What was settled before")
  private Optional<String> ledger = Optional.empty();

  @Option(
      names = "--decided-on",
      paramLabel = "YYYY-MM-DD",
      description = "The decision date; only editions published by then are known")
  private Optional<LocalDate> decidedOn = Optional.empty();

  @Option(
      names = "-o",
      paramLabel = "FOLDER",
      required = true,
      description = "A new folder, for decisions, rejections and ledger.jsonl")
  private String output = "";

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description =
          "Where parts are kept while they are found, so that a lost worker stops nothing")
  private Optional<String> checkpoints = Optional.empty();

  private Main() {}

  /** Settles, and ends the process with 0 if all went well, 1 if it did not, 2 for wrong usage. */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The same, and leaves the process as it is. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::told)
        .execute(args);
  }

  /** What a user can mend is told by its message, all else by where it happened. */
  private static int told(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    boolean isOfUser =
        Stream.of(
                IOException.class,
                AnalysisException.class,
                IllegalArgumentException.class,
                RateBookException.class,
                LedgerException.class)
            .anyMatch(kind -> kind.isInstance(failure));
    if (!isOfUser) {
      throw failure;
    }
    command.getErr().println(failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  @Override
  public Integer call() throws IOException {
    SparkSession spark = SparkSession.builder().appName("golden-blue").getOrCreate();
    checkpoints.ifPresent(spark.sparkContext()::setCheckpointDir);
    Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
    String draft = storage.draft(output);
    Dataset<Row> lines = format.read(spark, claims.toArray(String[]::new));
    try (ClusterBatch batch = ClusterSettlement.with(spark, knowledge(storage)).settle(lines)) {
      format.write(batch.decisions(), draft + "/decisions");
      format.write(batch.rejections(), draft + "/rejections");
      storage.write(draft + "/ledger.jsonl", batch::writeLedger);
    }
    storage.publish(draft, output);
    return 0;
  }

  private Knowledge knowledge(Storage storage) throws IOException {
    List<Knowledge.Book> books = new ArrayList<>();
    for (String place : rates) {
      for (String file : storage.files(place, ".json")) {
        try (InputStream stream = storage.open(file)) {
          books.add(new Knowledge.Book(file, stream.readAllBytes()));
        }
      }
    }
    Knowledge known = Knowledge.builtIn().withBooks(books);
    if (ledger.isPresent()) {
      try (InputStream stream = storage.open(ledger.get())) {
        known = known.withLedger(stream);
      }
    }
    return decidedOn.map(known::decidedOn).orElse(known);
  }
}
