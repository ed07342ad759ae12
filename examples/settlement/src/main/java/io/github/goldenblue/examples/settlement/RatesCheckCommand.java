package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.rates.Replacement;
import io.github.goldenblue.core.text.RateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with rate books. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = "golden-blue rates check FILE|FOLDER... [--lang=zh|en]")
final class RatesCheckCommand implements Callable<Integer> {
  private static final int CLEAN = 0;
  private static final int FOUND = 3;

  private final Streams streams;
  private final Messages messages;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "books")
  private List<Place> books = new ArrayList<>();

  /** With these streams, in this language. */
  RatesCheckCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    List<RateBookDraft> drafts =
        RateFiles.in(books).files().stream().map(file -> RateBooks.draft(file.path())).toList();
    GoldenBlue goldenBlue = GoldenBlue.load();
    List<RateFinding> findings = goldenBlue.check(drafts);
    RateWords words = new RateWords(goldenBlue.subsidies(), messages.language());
    for (RateBookDraft draft : drafts) {
      draft.book().ifPresent(book -> tellReplaced(book, goldenBlue));
      show(draft.source(), findings, words);
    }
    long errors = findings.stream().filter(RateFinding::isError).count();
    streams
        .out()
        .println(messages.of("check.lines", drafts.size(), errors, findings.size() - errors));
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return findings.isEmpty() ? CLEAN : FOUND;
  }

  private void tellReplaced(RateBook book, GoldenBlue goldenBlue) {
    for (RateBook replaced : Replacement.replaced(goldenBlue.rateBooks(), book)) {
      streams.out().println(messages.of("check.replaces", book.source(), replaced.source()));
    }
  }

  private void show(String source, List<RateFinding> findings, RateWords words) {
    List<RateFinding> own =
        findings.stream().filter(finding -> finding.source().equals(source)).toList();
    if (!own.isEmpty()) {
      streams.out().println(messages.of("check.book", source));
      for (RateFinding finding : own) {
        String key = finding.isError() ? "check.error" : "check.warning";
        streams.out().println(messages.of(key, finding.path(), words.what(finding)));
        streams.out().println(messages.of("check.remedy", words.remedy(finding)));
      }
      streams.out().println();
    }
  }
}
