package io.github.goldenblue.examples.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of a comparison of rates. */
final class ImpactOptions {
  @Parameters(paramLabel = "CLAIMS.jsonl", arity = "1..*", descriptionKey = "impact-claims")
  private List<Place> claims = new ArrayList<>();

  @Option(names = "--base", paramLabel = "RATES", required = true, descriptionKey = "base-rates")
  private List<Place> base = new ArrayList<>();

  @Option(
      names = "--amended",
      paramLabel = "RATES",
      required = true,
      descriptionKey = "amended-rates")
  private List<Place> amended = new ArrayList<>();

  @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "impact-ledger")
  private Optional<Place> ledger = Optional.empty();

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "impact-html")
  private Optional<Place> html = Optional.empty();

  @Mixin private KnownRates known = new KnownRates();

  /** The batches, in the order in which they are settled. */
  List<Place> claims() {
    return claims;
  }

  /** What the rates are. */
  RateSet base() {
    return RateSet.of(base);
  }

  /** What they would be. */
  RateSet amended() {
    return RateSet.of(amended);
  }

  /** What was settled before. */
  Optional<Place> ledger() {
    return ledger;
  }

  /** Where the page goes. */
  Optional<Place> html() {
    return html;
  }

  /** What else is known of rates under both. */
  KnownRates known() {
    return known;
  }

  /** What would spoil what. */
  Optional<Phrase> clash(RateFiles further, RateSet before, RateSet after) {
    Clashes clashes = new Clashes();
    claims.forEach(clashes::reads);
    further.files().forEach(clashes::reads);
    before.files().forEach(clashes::reads);
    after.files().forEach(clashes::reads);
    ledger.ifPresent(clashes::reads);
    html.ifPresent(clashes::writes);
    return clashes.first();
  }
}
