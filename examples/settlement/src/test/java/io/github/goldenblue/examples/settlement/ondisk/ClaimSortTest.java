package io.github.goldenblue.examples.settlement.ondisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.json.ClaimLine;
import io.github.goldenblue.core.json.LinePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimSortTest {
  private static final Comparator<ClaimLine> LAW =
      Comparator.comparing(ClaimLine::on).thenComparing(ClaimLine::id, ClaimOrder.BY_CODE_POINT);
  private static final List<String> PIECES =
      List.of(
          "",
          "a",
          "b",
          "\u0000",
          "\u0001",
          "\u00fc",
          "\u00fd",
          "\u00fe",
          "\u00ff",
          "\u0100",
          "乙",
          "\uffff",
          "\ud83d\ude00",
          "\ud800",
          "\udfff",
          "\ue000");

  private final Path folder;

  ClaimSortTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void claimsComeInTheOrderOfTheLawWhateverTheirIdsAndLengths() throws IOException {
    Random random = new Random(5);
    List<ClaimLine> lines = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String id = piece(random) + piece(random) + piece(random) + i;
      int length = random.nextInt(100) == 0 ? 100_000 : random.nextInt(50);
      lines.add(line(random.nextInt(5) - 2, id, i, "x".repeat(length)));
    }
    Collections.shuffle(lines, random);
    try (WorkFolder work = WorkFolder.open(folder);
        ClaimSort sort = sort(work, lines)) {
      assertThat(sort.isInOrder()).isFalse();
      List<ClaimLine> sorted = read(sort);
      lines.sort(LAW);
      assertThat(told(sorted)).isEqualTo(told(lines));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatComesInOrderIsNotSorted() throws IOException {
    List<ClaimLine> lines =
        List.of(line(-1, "b", 1, "{}"), line(0, "a", 2, ""), line(0, "a", 3, "x"));
    try (WorkFolder work = WorkFolder.open(folder);
        ClaimSort sort = sort(work, lines)) {
      assertThat(sort.isInOrder()).isTrue();
      assertThat(told(read(sort))).isEqualTo(told(lines));
      assertThat(files()).hasSize(2);
    }
  }

  @Test
  void aFolderServesOneRunAtATime() throws IOException {
    WorkFolder work = WorkFolder.open(folder);
    assertThatThrownBy(() -> WorkFolder.open(folder))
        .isInstanceOfSatisfying(
            WorkFolderException.class,
            refused -> assertThat(refused.reason()).isEqualTo(WorkFolderException.Reason.IN_USE));
    work.close();
    WorkFolder.open(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static ClaimLine line(int day, String id, long number, String text) {
    return new ClaimLine(
        new LinePlace("f" + number % 2, number),
        LocalDate.EPOCH.plusDays(day),
        id,
        text.getBytes(StandardCharsets.UTF_8));
  }

  private static ClaimSort sort(WorkFolder work, List<ClaimLine> lines) throws IOException {
    ClaimSort sort = new ClaimSort(work);
    for (ClaimLine line : lines) {
      sort.put((int) line.place().line() % 2, line);
    }
    return sort;
  }

  private static List<ClaimLine> read(ClaimSort sort) throws IOException {
    List<ClaimLine> lines = new ArrayList<>();
    sort.sorted(List.of("f0", "f1")).each(lines::add);
    return lines;
  }

  private static List<String> told(List<ClaimLine> lines) {
    return lines.stream()
        .map(
            line ->
                line.on()
                    + line.id()
                    + line.place()
                    + new String(line.utf8(), StandardCharsets.UTF_8))
        .toList();
  }
}
