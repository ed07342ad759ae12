package io.github.goldenblue.examples.counties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateMistake;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Stage;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.testkit.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counties set has a name in every text that a person reads, and never only an id. */
class BookLabelsTest {
  private static final String RENT = "../rent-subsidy/src/";
  private static final List<RateBook> BOOKS =
      Stream.concat(
              LooseBooks.books().stream(),
              Stream.of(
                      files("src/main/resources/META-INF/golden-blue", ".json"),
                      files(RENT + "main/resources/META-INF/golden-blue", ".json"),
                      Stream.of(Path.of("../data/over-time/rates.json")))
                  .flatMap(books -> books)
                  .map(RateBooks::read))
          .toList();
  private static final List<Path> CASES =
      Stream.of(
              files("../counties/cases", ".json"),
              files(RENT + "test/resources/io/github/goldenblue/examples/rent", ".cases.json"),
              Stream.of(Path.of("../data/over-time/over-time.cases.json")))
          .flatMap(files -> files)
          .toList();
  private static final GoldenBlue ALL = GoldenBlue.load().withRateBooksInstead(BOOKS);
  private static final Set<String> OWN = ownIds();

  /** An id is a word of letters and digits, with dashes or underscores. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*");

  /** What could as well be an English word, or one capital letter. */
  private static final Pattern PLAIN = Pattern.compile("[a-z]+|[A-Z]|start-up");

  @ParameterizedTest
  @EnumSource(Language.class)
  void noDecisionShowsABareId(Language language) {
    List<String> told = new ArrayList<>();
    for (Path file : CASES) {
      CaseFile.decisions(ALL, file.toString(), text(file))
          .forEach(decision -> told.add(ALL.explain(decision, language)));
    }
    assertThat(told).hasSizeGreaterThan(70).allSatisfy(text -> assertNamed(text, language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noListingOfRatesShowsABareId(Language language) {
    RateWords words = new RateWords(ALL.subsidies(), language);
    for (RateBook book : BOOKS) {
      RateWords named = words.in(ALL.rates(), List.of(book.district()));
      for (Edition edition : book.editions()) {
        listed(edition, named).forEach(line -> assertNamed(line, language));
      }
    }
  }

  @Test
  void everyLabelIsOfSomething() {
    assertThat(ALL.check(BOOKS.stream().map(RateBookDraft::of).toList()))
        .noneMatch(finding -> finding.mistake() == RateMistake.LABEL_UNUSED);
  }

  private static void assertNamed(String text, Language language) {
    List<String> bare = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean maySay = language == Language.EN && PLAIN.matcher(word.group()).matches();
      if (OWN.contains(word.group()) && !maySay) {
        bare.add(word.group());
      }
    }
    assertThat(bare).as(text).isEmpty();
  }

  private static List<String> listed(Edition edition, RateWords words) {
    List<String> lines = new ArrayList<>();
    edition
        .relations()
        .forEach(
            (id, terms) -> {
              lines.add(words.relationName(id) + words.relation(terms, edition.district()));
              lines.addAll(words.members(terms));
            });
    edition.subsidies().forEach((id, section) -> lines.addAll(listed(id, section, edition, words)));
    return lines;
  }

  private static List<String> listed(String id, Section section, Edition edition, RateWords words) {
    List<String> lines = new ArrayList<>();
    section
        .conditions()
        .forEach(
            (one, terms) -> lines.add(words.conditionName(id, one) + words.condition(id, terms)));
    section
        .items()
        .forEach((one, terms) -> lines.add(words.itemName(id, one) + words.item(id, terms)));
    section
        .caps()
        .forEach(
            (one, terms) ->
                lines.add(words.capName(id, one) + words.cap(id, terms, edition.district())));
    section
        .payment()
        .recoveries()
        .forEach((one, terms) -> lines.add(words.groundName(id, one) + words.recovery(id, terms)));
    section.payment().stages().ifPresent(stages -> lines.add(words.stages(id, stages)));
    section
        .extra()
        .forEach(fact -> lines.add(words.factName(id, fact.name()) + words.extra(id, fact)));
    return lines;
  }

  private static Set<String> ownIds() {
    Set<String> ids =
        new HashSet<>(
            Set.of("hired-in-window", "level-has-amount", "talent-has-amount", "world-level"));
    for (RateBook book : BOOKS) {
      for (Edition edition : book.editions()) {
        ids.addAll(edition.relations().keySet());
        edition.subsidies().values().forEach(section -> ids.addAll(idsOf(section)));
      }
    }
    return ids;
  }

  private static Set<String> idsOf(Section section) {
    Set<String> ids = new HashSet<>(section.conditions().keySet());
    ids.addAll(section.items().keySet());
    ids.addAll(section.caps().keySet());
    ids.addAll(section.payment().recoveries().keySet());
    section
        .payment()
        .stages()
        .ifPresent(stages -> stages.order().stream().map(Stage::id).forEach(ids::add));
    for (ExtraFact fact : section.extra()) {
      ids.add(fact.name());
      fact.constants().stream().filter(value -> value.length() > 1).forEach(ids::add);
    }
    return ids;
  }

  private static Stream<Path> files(String folder, String ending) {
    return LooseBooks.filesIn(Path.of(folder), ending).stream();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
