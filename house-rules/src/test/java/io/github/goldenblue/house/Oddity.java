package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims, and what a text says becomes of them. Empty lines part one batch from the next, which is
 * settled on the ledger of the one before, and what is said of the one from what is said of the
 * other.
 *
 * @param claims batches of claims
 * @param said for each claim its id and what becomes of it, then further lines of the explanation;
 *     for a rejected one its id and each fault
 * @param language the language of the text
 */
record Oddity(String claims, String said, Language language) {
  /** In an explanation, below the name of the claim. */
  private static final int OUTCOME = 1;

  void check(GoldenBlue goldenBlue) throws IOException {
    List<String> batches = List.of(claims.split("\n\n"));
    List<String> parts = List.of(said.split("\n\n"));
    assertThat(parts).hasSameSizeAs(batches);
    Ledger ledger = Ledger.EMPTY;
    for (int i = 0; i < batches.size(); i++) {
      ClaimBatch batch = new ClaimBatch(goldenBlue.claims());
      byte[] utf8 = batches.get(i).getBytes(StandardCharsets.UTF_8);
      batch.read("claims.jsonl", new ByteArrayInputStream(utf8));
      SettledBatch settled = goldenBlue.settle(ledger, batch.claims());
      List<List<String>> told = new ArrayList<>();
      settled.decisions().forEach(decision -> told.add(told(goldenBlue, decision)));
      batch.rejected(settled.rejections()).forEach(line -> told.add(told(line)));
      compare(told, parts.get(i).lines().toList());
      ledger = settled.ledger();
    }
  }

  private List<String> told(GoldenBlue goldenBlue, Decision decision) {
    List<String> lines = goldenBlue.explain(decision, language).lines().toList();
    List<String> told = new ArrayList<>(lines.subList(OUTCOME, lines.size()));
    told.set(0, decision.claimId() + " · " + told.get(0));
    return told;
  }

  private static List<String> told(RejectedLine line) {
    return line.faults().stream().map(fault -> line.claimId() + " · " + fault).toList();
  }

  /** Nothing is said that is not told, and of no claim is it left out what becomes of it. */
  private static void compare(List<List<String>> told, List<String> said) {
    assertThat(told.stream().flatMap(List::stream).toList()).containsSubsequence(said);
    assertThat(said).containsSubsequence(told.stream().map(lines -> lines.get(0)).toList());
  }
}
