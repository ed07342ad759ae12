package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever the books of a county set stands in a document that they name; so does whatever an
 * assessment says. A book in JSON cannot be read otherwise, but one that is made in Java can be.
 */
final class NumbersAreCited {
  private static final int CLAIMS = 60;

  private NumbersAreCited() {}

  static void check(LoadedCounty loaded) {
    Set<String> wrong = new TreeSet<>();
    for (RateBook book : loaded.books()) {
      strangers(book.clauses(), documents(List.of(book)))
          .forEach(clause -> wrong.add(book.source() + ": " + clause));
    }
    Set<String> known = documents(loaded.goldenBlue().rateBooks());
    for (Claim claim : loaded.claims().list(CLAIMS, CLAIMS)) {
      strangers(clauses(loaded.goldenBlue().assess(claim)), known)
          .forEach(clause -> wrong.add(claim.subsidy() + ": " + clause));
    }
    if (!wrong.isEmpty()) {
      throw new BrokenLaw(
          "标准本没有列出所引的文件：\ncited, and not among the documents of the book:\n  "
              + String.join("\n  ", wrong));
    }
  }

  private static Set<String> documents(Collection<RateBook> books) {
    return books.stream()
        .flatMap(book -> book.documents().values().stream())
        .map(Document::name)
        .collect(Collectors.toSet());
  }

  private static Stream<String> strangers(Stream<Clause> clauses, Set<String> documents) {
    return clauses
        .filter(clause -> clause.document().isBlank() || !documents.contains(clause.document()))
        .map(clause -> "\"" + clause + "\"");
  }

  private static Stream<Clause> clauses(Assessment assessment) {
    return Stream.of(
            assessment.lines().stream().map(Line::clause),
            assessment.lines().stream()
                .flatMap(line -> line.draws().stream())
                .map(draw -> draw.cap().cited().clause()),
            assessment.findings().stream().map(Finding::clause))
        .flatMap(clauses -> clauses);
  }
}
