package io.github.goldenblue.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/cluster.md} tells people to type. */
class PageTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern LOCAL = Pattern.compile("-Dsettle=\"(\\S+) -o (\\S+)\"");
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "spark-submit --class (\\S+) .* examples/spark/target/(\\S+)\\.jar (.*?) ```");

  @Test
  void theCommandForThisMachineSettles(@TempDir Path folder) throws IOException {
    List<String> command =
        LOCAL.matcher(text("docs/cluster.md")).results().findFirst().stream()
            .flatMap(shown -> List.of(shown.group(1), "-o", shown.group(2)).stream())
            .toList();
    assertThat(command).hasSize(3);
    assertThat(Cluster.SPARK.sparkContext().isStopped()).isFalse();
    String output = folder.resolve(command.get(2)).toString();
    assertThat(Main.run(ROOT.resolve(command.get(0)).toString(), command.get(1), output)).isZero();
    assertThat(folder.resolve("settled/ledger.jsonl")).isNotEmptyFile();
    assertThat(text("docs/cluster.zh.md")).contains(String.join(" ", command));
  }

  @Test
  void whatIsSubmittedIsWhatIsBuilt() throws IOException {
    String page = text("docs/cluster.md").replaceAll("\\\\?\\s+", " ");
    assertThat(SUBMITTED.matcher(page).results())
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.group(1)).isEqualTo(Main.class.getName());
              assertThat(text("examples/spark/pom.xml"))
                  .contains("<finalName>" + shown.group(2) + "</finalName>")
                  .contains("${project.build.directory}/jars<");
              String arguments = shown.group(3).replace("-o ", "--help -o ");
              assertThat(Main.run(arguments.split(" "))).isZero();
            });
  }

  private static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
