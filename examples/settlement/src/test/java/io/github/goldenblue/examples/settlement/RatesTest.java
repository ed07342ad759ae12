package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesTest {
  private static final String CLAIM = individual("C-1", "2023-05-01", 5);

  private final Path folder;

  RatesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void booksOfAFolderAreAdded() throws IOException {
    file(folder, "zhuji.json", book("330681", 100));
    file(folder, "shengzhou.json", book("330683", 30));
    file(folder, "notes.txt", "not a book");
    String claims = CLAIM + "\n" + in("330681", "C-2") + "\n" + in("330683", "C-3");
    Run run = Run.on(claims, "settle", "-", "--rates", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1,900.00");
    assertThat(Run.on(claims, "settle", "-").status()).isEqualTo(3);
  }

  @Test
  void booksAreAddedOneByOne() throws IOException {
    Path one = file(folder, "zhuji", book("330681", 100));
    Path other = file(folder, "shengzhou.json", book("330683", 30));
    String claims = in("330681", "C-2") + "\n" + in("330683", "C-3");
    Run run = Run.on(claims, "settle", "-", "--rates", one, "--rates", other);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("650.00");
  }

  @Test
  void aMissingBookIsNamed() {
    Run run = Run.on(CLAIM, "settle", "-", "--rates", folder.resolve("zhuji.json"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errWithout(folder))
        .isEqualTo("golden-blue: cannot read …/zhuji.json: there is no such file\n");
  }

  @Test
  void aFolderWithoutBooksIsNamed() {
    Run run = Run.on(CLAIM, "settle", "-", "--rates", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errWithout(folder))
        .isEqualTo("golden-blue: …: no rate book (*.json) in this folder\n");
  }

  @Test
  void aFaultyBookIsNamedWithItsFaults() throws IOException {
    file(folder, "zhuji.json", book("330681", 100).replace("\"person\"", "\"nobody\""));
    Run run = Run.on(CLAIM, "settle", "-", "--rates", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("zhuji.json", "nobody").doesNotContain("\tat ");
    assertThat(Run.on(CLAIM, "settle", "-", "--rates", folder, "--stacktrace").err())
        .contains("\tat ");
  }

  @Test
  void aBookThatClashesIsNamed() throws IOException {
    file(folder, "a.json", book("330681", 100));
    file(folder, "b.json", book("330681", 200));
    Run run = Run.on(CLAIM, "settle", "-", "--rates", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.json", "b.json").doesNotContain("\tat ");
  }

  private static String in(String district, String id) {
    return individual(id, "2023-05-01", 5).replace("330604", district);
  }

  private static String book(String district, int perHead) {
    return """
        {"format":"golden-blue/rates/1","district":"%s","documents":{"T":{"title":"试"}},
         "editions":[{"from":"2022-01-01","clause":"T",
          "subsidies":{"individual-referral":{
           "conditions":{"min-recruits":{"atLeast":5}},
           "items":{"referral":{"pay":"person","rate":{"yuan":%d}}}}}}]}"""
        .formatted(district, perHead);
  }
}
