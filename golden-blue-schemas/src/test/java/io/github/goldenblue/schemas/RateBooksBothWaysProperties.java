package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schema of rate books accepts what can be loaded, and little that cannot be read. */
class RateBooksBothWaysProperties {
  private static final Judge JUDGE = new Judge(Loaded.schemas(Loaded.BUILT_IN).rateBook());
  private static final ReadBooks READER =
      new ReadBooks(book -> Loaded.BUILT_IN.withRateBooksInstead(List.of(book)));
  private static final List<String> BOOKS = books().map(Loaded::read).toList();

  private static Stream<Path> books() {
    String builtIn = "src/main/resources/META-INF/golden-blue";
    List<Path> all = new ArrayList<>();
    for (String module : List.of("recruitment", "training", "awards")) {
      Loaded.files(Loaded.ROOT.resolve("golden-blue-" + module).resolve(builtIn), ".json")
          .forEach(all::add);
    }
    for (String module : List.of("hangzhou", "jiaxing-port", "jinhua-zone")) {
      Loaded.files(Loaded.ROOT.resolve("examples").resolve(module).resolve(builtIn), ".json")
          .forEach(all::add);
    }
    all.addAll(Loaded.files(Loaded.ROOT.resolve("examples/counties"), ".json"));
    all.add(Loaded.ROOT.resolve("examples/data/over-time/rates.json"));
    return all.stream();
  }

  @Example
  void everyBookOfTheTreeIsAccepted() {
    assertThat(BOOKS).hasSizeGreaterThan(20);
    assertThat(books())
        .allSatisfy(book -> assertThat(JUDGE.complaints(Loaded.read(book))).isEmpty());
  }

  @Property(tries = 500)
  void whatIsSpoiltIsRefusedAlike(@ForAll long seed) {
    String book = BOOKS.get(new SplittableRandom(seed).nextInt(BOOKS.size()));
    checkAlike(new Spoiling(seed).of(book));
  }

  private static void checkAlike(String json) {
    List<String> complaints = JUDGE.complaints(json);
    List<Fault> loading = READER.loadingFaults(json);
    if (complaints.isEmpty()) {
      assertThat(READER.faults(json)).as(json).allMatch(ReadBooks::isNamed);
      assertThat(loading).as(json).noneMatch(fault -> ReadBooks.isSaid(fault, json));
    } else {
      assertThat(loading).as("%s refused for %s", json, complaints).isNotEmpty();
    }
  }
}
