package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimBatchTest {
  private static final GoldenBlue BLUE = Books.usual();

  private final ClaimBatch batch = new ClaimBatch(BLUE.claims());

  @Test
  void linesEndAsTheyMayAndBlankOnesArePassedOver() throws IOException {
    read("f", line("a") + "\r\n\n \t\r\n" + line("b") + "\n" + line("c"));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("a", "b", "c");
    assertThat(batch.lines()).isEqualTo(3);
    assertThat(rejected()).isEmpty();
  }

  @Test
  void linesThatComeOneByOneReadAsThoseOfAFile() throws IOException {
    String[] lines = {line("a"), " \r", line("b") + "\r", "{", line("a"), line("c")};
    for (int i = 0; i < lines.length; i++) {
      batch.read(new LinePlace("f", i + 1), lines[i].getBytes(StandardCharsets.UTF_8));
    }
    ClaimBatch ofFile = new ClaimBatch(BLUE.claims());
    ofFile.read("f", utf8(String.join("\n", lines)));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("b", "c");
    assertThat(batch.claims()).containsExactlyElementsOf(ofFile.claims());
    assertThat(batch.lines()).isEqualTo(ofFile.lines()).isEqualTo(5);
    assertThat(rejected()).isEqualTo(ofFile.rejected(List.of())).hasSize(3);
  }

  @Test
  void aLineThatComesByItselfMayBeTooLongToo() {
    batch.read(new LinePlace("f", 7), new byte[16 * 1024 * 1024 + 1]);
    assertThat(rejected()).singleElement().asString().contains("a longer line");
  }

  @Test
  void anEmptyStreamIsNoClaim() throws IOException {
    read("f", "");
    read("g", "\n");
    assertThat(batch.claims()).isEmpty();
    assertThat(batch.lines()).isZero();
  }

  @Test
  void aBadLineStopsNoOther() throws IOException {
    read("f", line("a") + "\n{\n\n" + line("b").replace("10", "-1") + "\n" + line("c") + "\n");
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("a", "c");
    assertThat(rejected()).extracting(r -> r.place().toString()).containsExactly("f:2", "f:4");
    assertThat(rejected()).extracting(RejectedLine::claimId).containsExactly("", "b");
  }

  @Test
  void anIdOnTwoLinesOfTwoFilesRejectsBothAndEachNamesTheOther() throws IOException {
    read("f", line("a") + "\n" + line("b"));
    read("g", line("a"));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("b");
    assertThat(rejected()).extracting(r -> r.place().toString()).containsExactly("f:1", "g:1");
    assertThat(rejected().get(0).faults()).singleElement().asString().contains("g:1");
    assertThat(rejected().get(1).faults()).singleElement().asString().contains("f:1");
  }

  @Test
  void anIdOnAGoodAndABadLineRejectsBothInEitherOrder() throws IOException {
    String bad = line("a").replace("10", "-1");
    read("f", line("a") + "\n" + bad);
    assertThat(batch.claims()).isEmpty();
    assertThat(rejected().get(0).faults()).singleElement().asString().contains("f:2");
    assertThat(rejected().get(1).faults()).extracting(Fault::path).containsExactly("heads", "id");
    ClaimBatch other = new ClaimBatch(BLUE.claims());
    other.read("f", utf8(bad + "\n" + line("a")));
    assertThat(other.claims()).isEmpty();
    assertThat(other.rejected(List.of())).hasSize(2);
  }

  @Test
  void anIdOnThreeLinesRejectsAllThreeOnce() throws IOException {
    read("f", line("a") + "\n" + line("a") + "\n" + line("a").replace("10", "11"));
    assertThat(batch.claims()).isEmpty();
    assertThat(rejected()).hasSize(3);
    assertThat(rejected().get(1).faults()).singleElement().asString().contains("f:1", "f:3");
  }

  @Test
  void theSameFileTwiceRejectsEverythingInIt() throws IOException {
    read("f", line("a"));
    read("f", line("a"));
    assertThat(batch.claims()).isEmpty();
    assertThat(rejected()).hasSize(2);
    assertThat(rejected())
        .allSatisfy(r -> assertThat(r.faults().toString()).contains("also at [f:1]"));
  }

  @Test
  void anIdBesideAMonstrousNumberStillDoublesTheOther() throws IOException {
    read("f", line("a") + "\n" + line("a").replace("10", "1".repeat(2_000)));
    assertThat(batch.claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10} | 10", "10} | 10}x", "10} | 10}{}", "10} | 01}", "10} | 10,}"})
  void anIdBeforeWhatIsMalformedStillDoublesTheOther(String change) throws IOException {
    String[] goodAndBad = change.split(" \\| ");
    String bad = line("a").replace(goodAndBad[0], goodAndBad[1]);
    read("f", bad + "\n" + line("a") + "\n" + line("b"));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("b");
    assertThat(rejected()).extracting(RejectedLine::claimId).containsExactly("a", "a");
    assertThat(rejected().get(0).faults()).extracting(Fault::path).containsExactly("$", "id");
    assertThat(rejected().get(1).faults()).singleElement().asString().contains("f:1");
  }

  @Test
  void anIdInALineThatIsCutInsideACharacterStillDoublesTheOther() throws IOException {
    byte[] cut = "{\"id\":\"a\",\"agency\":\"中".getBytes(StandardCharsets.UTF_8);
    byte[] good = ("\n" + line("a")).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(cut, 0, cut.length - 2);
    both.write(good);
    batch.read("f", new ByteArrayInputStream(both.toByteArray()));
    assertThat(batch.claims()).isEmpty();
    assertThat(rejected()).extracting(RejectedLine::claimId).containsExactly("a", "a");
  }

  @Test
  void aLineCutOffBeforeItsIdHasNone() throws IOException {
    read("f", line("a").split("\"a\"")[0] + "\n" + line("a"));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("a");
  }

  @Test
  void aLineThatIsTooLongIsRejectedAndTheNextIsRead() throws IOException {
    read("f", line("a".repeat(16 * 1024 * 1024)) + "\n" + line("b"));
    assertThat(batch.claims()).extracting(Claim::id).containsExactly("b");
    assertThat(rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.place().line()).isEqualTo(1));
  }

  @Test
  void aLineThatIsTooLongIsNeverPassedOverAsBlank() throws IOException {
    read("f", " ".repeat(16 * 1024 * 1024) + line("a"));
    assertThat(rejected()).hasSize(1);
    assertThat(batch.lines()).isEqualTo(1);
  }

  @Test
  void aLineOfTenMegabytesIsRead() throws IOException {
    read("f", line("a".repeat(10_000_000)));
    assertThat(batch.claims()).hasSize(1);
  }

  @Test
  void whatSettlementRefusedStandsAmongTheRejectedInOrder() throws IOException {
    read(
        "f",
        line("z").replace("2022-06-01", "2019-06-01")
            + "\n{\n"
            + line("a").replace("330604", "330400"));
    SettledBatch settled = BLUE.settle(Ledger.EMPTY, batch.claims());
    List<RejectedLine> all = batch.rejected(settled.rejections());
    assertThat(all).extracting(r -> r.place().toString()).containsExactly("f:1", "f:2", "f:3");
    assertThat(all).extracting(RejectedLine::claimId).containsExactly("z", "", "a");
  }

  @Test
  void aRejectedLineIsOneLineOfJson() throws IOException {
    read("f\n.jsonl", line("a").replace("\"A\"", "\"\""));
    String json = rejected().get(0).toJson();
    assertThat(json)
        .isEqualTo(
            "{\"format\":\"golden-blue/reject/1\",\"file\":\"f\\n.jsonl\",\"line\":1,"
                + "\"claimId\":\"a\",\"faults\":[{\"path\":\"agency\",\"found\":\"an empty text\","
                + "\"expected\":\"a text of at least one character\"}]}");
  }

  private List<RejectedLine> rejected() {
    return batch.rejected(List.of());
  }

  private void read(String file, String text) throws IOException {
    batch.read(file, utf8(text));
  }

  private static ByteArrayInputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id) {
    return BLUE.writeClaim(BonusClaim.like(id).build());
  }
}
