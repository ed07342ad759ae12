package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.testkit.CaseFile;
import io.github.goldenblue.testkit.HeldByCases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No rule of Shangyu's is there for nothing: take it away, or move one of its numbers by one, and a
 * case of the subsidy fails, or the book is refused at that place.
 */
class NothingSpareTest {
  private static final String BOOK = "/META-INF/golden-blue/330604.json";
  private static final List<Path> BOOKS = Repository.sourcesEndingWith(BOOK);
  private static final GoldenBlue GOLDEN_BLUE =
      GoldenBlue.load().withRateBooksInstead(BOOKS.stream().map(RateBooks::read).toList());

  @TestFactory
  Stream<DynamicNode> whateverIsChangedACaseFails() {
    return BOOKS.stream()
        .map(
            book ->
                DynamicContainer.dynamicContainer(
                    Repository.ROOT.relativize(book).getName(0).toString(), held(book).tests()));
  }

  @TestFactory
  Stream<DynamicNode> unchangedEveryCaseHolds() {
    return Everything.IDS.stream()
        .map(
            id ->
                DynamicContainer.dynamicContainer(
                    id, CaseFile.tests(GOLDEN_BLUE, file(id), read(only("/" + file(id))))));
  }

  @Test
  void everySubsidyIsVisited() {
    assertThat(BOOKS.stream().flatMap(book -> held(book).subsidies().stream()))
        .containsExactlyInAnyOrderElementsOf(Everything.IDS);
  }

  private static HeldByCases held(Path book) {
    RateBook read = RateBooks.read(book);
    byte[] text = read(book).getBytes(StandardCharsets.UTF_8);
    HeldByCases held = HeldByCases.of(GOLDEN_BLUE, read, text, Everything.CLAIMS);
    for (String id : read.editions().get(0).subsidies().keySet()) {
      held = held.by(file(id), read(only("/" + file(id))));
    }
    return held;
  }

  private static String file(String subsidy) {
    return subsidy + ".cases.json";
  }

  private static Path only(String ending) {
    List<Path> files = Repository.sourcesEndingWith(ending);
    assertThat(files).as(ending).hasSize(1);
    return files.get(0);
  }

  private static String read(Path file) {
    return Repository.read(Repository.ROOT.relativize(file).toString());
  }
}
