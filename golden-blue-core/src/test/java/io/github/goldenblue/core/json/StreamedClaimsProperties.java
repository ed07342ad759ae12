package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Claims that are looked at, put aside and read later are those of a batch in memory. */
class StreamedClaimsProperties {
  private static final GoldenBlue BLUE = Books.usual();
  private static final List<String> LINES =
      List.of(
          "{\"subsidy\":\"bonus\",\"id\":\"ID\",\"district\":\"330604\",\"on\":\"2022-06-0DAY\","
              + "\"agency\":\"A\",\"heads\":7}",
          "{\"heads\":7,\"on\":\"2022-06-0DAY\",\"id\":\"ID\",\"sequel\":{\"stage\":\"end\","
              + "\"follows\":\"x\"},\"agency\":\"\\ud83d\\ude00\",\"district\":\"330604\","
              + "\"subsidy\":\"bonus\"}",
          "\uFEFF{\"subsidy\":\"reversal\",\"id\":\"ID\",\"district\":\"330604\","
              + "\"on\":\"2022-06-0DAY\",\"reverses\":\"b\",\"clause\":\"P 一\"}",
          "{\"subsidy\":\"bonus\",\"id\":\"ID\",\"on\":\"2022-06-01\",\"id\":\"b\",\"on\":7}",
          "{\"id\":\"ID\",\"reverses\":[1],\"sequel\":[{}],\"on\":\"2022-06-01\"}",
          " \t\r",
          "");
  private static final List<String> IDS = List.of("a", "b", "c", "d", "乙", "\\ud800", "😀", "");

  @Property(tries = 1_000)
  void theyAreAndWhatIsRejectedIsToo(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> files = List.of(file(random), file(random));
    ClaimBatch batch = new ClaimBatch(BLUE.claims());
    StreamedClaims streamed = new StreamedClaims(BLUE.claims());
    List<ClaimLine> aside = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      batch.read("f" + i, new ByteArrayInputStream(files.get(i)));
      streamed.read("f" + i, new ByteArrayInputStream(files.get(i)), aside::add);
    }
    Collections.shuffle(aside, random);
    List<Claim> claims = aside.stream().map(streamed::claim).flatMap(Optional::stream).toList();
    assertThat(claims).containsExactlyInAnyOrderElementsOf(batch.claims());
    assertThat(streamed.rejected()).isEqualTo(batch.rejected(List.of()));
    assertThat(streamed.lines()).isEqualTo(batch.lines());
  }

  @Example
  void manyLinesWithOneIdNameTenOthers() throws IOException {
    StreamedClaims streamed = new StreamedClaims(BLUE.claims());
    byte[] lines = "{\"id\":\"a\"}\n".repeat(13).getBytes(StandardCharsets.UTF_8);
    streamed.read("f", new ByteArrayInputStream(lines), line -> {});
    assertThat(streamed.rejected()).hasSize(13);
    assertThat(found(streamed, 0)).startsWith("a, also at [f:2, ").endsWith("f:11] and 2 more");
    assertThat(found(streamed, 12)).startsWith("a, also at [f:1, ").endsWith("f:10] and 2 more");
  }

  private static String found(StreamedClaims streamed, int line) {
    List<Fault> faults = streamed.rejected().get(line).faults();
    return faults.get(faults.size() - 1).found();
  }

  private static byte[] file(Random random) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = random.nextInt(6); i > 0; i--) {
      byte[] line =
          LINES
              .get(random.nextInt(LINES.size()))
              .replace("ID", IDS.get(random.nextInt(IDS.size())))
              .replace("DAY", Integer.toString(random.nextInt(4)))
              .getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(3) == 0 && line.length > 0) {
        line[random.nextInt(line.length)] = (byte) random.nextInt(256);
      }
      file.writeBytes(line);
      file.write('\n');
    }
    return file.toByteArray();
  }
}
