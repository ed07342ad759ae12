package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.Chain;
import io.github.goldenblue.core.settle.Fingerprint;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that are sealed as they should be, and hold what no settlement leads to. */
class LedgerChecksTest {
  private static final Optional<LocalDate> MAY = Optional.of(LocalDate.of(2023, 5, 1));
  private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2023, 6, 1));

  private final StringBuilder text = new StringBuilder();
  private Optional<LedgerSeal> last = Optional.empty();

  @Test
  void whatGoesTogetherIsRead() {
    seal(1, MAY, entry(1, MAY, "a", "", "b"), entry(1, MAY, "b", "a", ""));
    seal(2, JUNE, entry(2, JUNE, "c", "a", ""));
    Ledger read = read();
    assertThat(read.batches()).isEqualTo(2);
    assertThat(read.decidedOn()).isEqualTo(JUNE);
    assertThat(read.entries()).hasSize(3);
  }

  @Test
  void aClaimTwiceInABatchIsRefused() {
    seal(1, MAY, entry(1, MAY, "a", "", ""), entry(1, MAY, "a", "", ""));
    refused(2, "a", "id");
  }

  @Test
  void sealsNeverGoBack() {
    seal(2, MAY);
    seal(1, MAY);
    refused(2, "", "seal");
  }

  @Test
  void decisionDatesNeverGoBack() {
    seal(1, JUNE);
    seal(2, MAY);
    refused(2, "", "decidedOn");
  }

  @Test
  void aDecisionDateIsNotLost() {
    seal(1, MAY);
    seal(2, Optional.empty());
    refused(2, "", "decidedOn");
  }

  @Test
  void anEntryIsNotOfALaterBatchThanItsSeal() {
    seal(1, MAY, entry(2, MAY, "a", "", ""));
    refused(1, "a", "batch");
  }

  @Test
  void anEntryIsNotDecidedAfterItsSeal() {
    seal(1, MAY, entry(1, JUNE, "a", "", ""));
    refused(1, "a", "decidedOn");
  }

  @Test
  void aNewEntryIsNotOfAnEarlierBatch() {
    seal(1, MAY);
    seal(2, MAY, entry(1, MAY, "a", "", ""));
    refused(2, "a", "batch");
  }

  @Test
  void aBatchHasOneDecisionDate() {
    seal(1, JUNE, entry(1, MAY, "a", "", ""), entry(1, JUNE, "b", "", ""));
    assertThatThrownBy(this::read).hasMessageContaining("decidedOn: found ");
  }

  @Test
  void entriesOfALaterBatchAreNotDecidedBefore() {
    seal(2, JUNE, entry(1, JUNE, "a", "", ""), entry(2, MAY, "b", "", ""));
    refused(2, "b", "decidedOn");
  }

  @Test
  void aClaimGoesOnFromOneThatIsThere() {
    seal(1, MAY, entry(1, MAY, "a", "z", ""));
    refused(1, "a", "earlier");
  }

  @Test
  void aClaimIsGoneOnFromByOneThatIsThere() {
    seal(1, MAY, entry(1, MAY, "a", "", "z"));
    refused(1, "a", "later");
  }

  @Test
  void aClaimThatGoesOnFromAnotherIsNamedByNoThird() {
    seal(1, MAY, entry(1, MAY, "a", "", "c"), entry(1, MAY, "b", "", ""));
    seal(2, MAY, entry(2, MAY, "c", "b", ""));
    refused(1, "a", "later");
  }

  @Test
  void chainsBeginSomewhere() {
    seal(1, MAY, entry(1, MAY, "a", "b", ""), entry(1, MAY, "b", "a", ""));
    assertThatThrownBy(this::read).hasMessageContaining("earlier: found a circle [");
  }

  @Test
  void takingsThatDoNotAddUpAreRefusedByTheirPlace() {
    seal(1, MAY, taking("a", Long.MAX_VALUE), taking("b", 1));
    refused(2, "b", "lines");
  }

  private void seal(int batch, Optional<LocalDate> day, LedgerEntry... entries) {
    LedgerSealing sealing = new LedgerSealing(last);
    for (LedgerEntry entry : entries) {
      String line = new LedgerJson().write(entry);
      sealing.line(line.getBytes(StandardCharsets.UTF_8));
      text.append(line).append('\n');
    }
    LedgerSeal seal = sealing.seal(batch, day);
    text.append(seal.line()).append('\n');
    last = Optional.of(seal);
  }

  private Ledger read() {
    return LedgerBytes.read(text.toString().getBytes(StandardCharsets.UTF_8)).ledger();
  }

  private void refused(long line, String claimId, String path) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            LedgerException.class,
            fault -> {
              assertThat(fault.place()).isEqualTo(new LinePlace(LedgerBytes.FILE, line));
              assertThat(fault.claimId()).isEqualTo(claimId);
              assertThat(fault.fault().path()).isEqualTo(path);
            });
  }

  private static LedgerEntry taking(String id, long months) {
    CapKey key = new CapKey("330604", "months", List.of("A"), "LIFE");
    PaidLine line =
        new PaidLine(
            Payee.of(OrganisationId.of("A")),
            "head",
            Optional.empty(),
            1,
            YuanRange.ZERO,
            Yuan.ZERO,
            Yuan.ZERO,
            List.of(new Taking(key, CapUnit.MONTHS, months)));
    return entry(1, MAY, id, Chain.NONE, List.of(line));
  }

  private static LedgerEntry entry(
      int batch, Optional<LocalDate> day, String id, String earlier, String later) {
    Chain chain =
        new Chain(
            Optional.empty(),
            Optional.of(earlier).filter(text -> !text.isEmpty()),
            Optional.of(later).filter(text -> !text.isEmpty()));
    return entry(batch, day, id, chain, List.of());
  }

  private static LedgerEntry entry(
      int batch, Optional<LocalDate> day, String id, Chain chain, List<PaidLine> lines) {
    return new LedgerEntry(
        batch,
        day,
        "bonus",
        District.of("330604"),
        LocalDate.of(2023, 1, 1),
        id,
        Fingerprint.of("hash"),
        new Outcome.Granted(Yuan.ZERO),
        chain,
        lines);
  }
}
