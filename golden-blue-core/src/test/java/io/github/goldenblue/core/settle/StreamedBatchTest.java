package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamedBatchTest {
  private static final Claim FIRST = BonusClaim.like("b").on("2022-06-01").heads(1).build();
  private static final Claim SECOND = BonusClaim.like("a").on("2022-06-02").heads(1).build();

  private final List<Rejection> rejections = new ArrayList<>();

  @Test
  void claimsOutOfOrderAreRefused() {
    StreamedBatch batch = batch(FIRST, SECOND);
    batch.next(SECOND);
    assertThatThrownBy(() -> batch.next(FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the claim b of 2022-06-01 after a");
  }

  @Test
  void aClaimThatNobodySpokeOfIsRefused() {
    StreamedBatch batch = batch(FIRST);
    assertThatThrownBy(() -> batch.next(SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the claim a is not of this batch");
  }

  @Test
  void oneIdOnTwoDaysIsRejectedTwice() {
    Claim later = BonusClaim.like("b").on("2022-07-01").heads(2).build();
    StreamedBatch batch = batch(FIRST, later);
    batch.next(FIRST);
    batch.next(later);
    assertThat(rejections).extracting(Rejection::claimId).containsExactly("b", "b");
    assertThat(rejections.get(0).faults().get(0).found()).isEqualTo("2 claims of the id b");
    assertThat(batch.ledger().batches()).isZero();
  }

  @Test
  void aDecisionDateDoesNotGoBack() {
    Settlement early = Books.usual().settlement(Optional.of(LocalDate.of(2022, 1, 1)));
    Ledger before = Ledger.EMPTY.withBatch(Optional.of(LocalDate.of(2022, 1, 2)));
    assertThatThrownBy(
            () -> early.stream(before, new BatchIds(), done -> {}, rejections::add, entry -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private StreamedBatch batch(Claim... claims) {
    BatchIds ids = new BatchIds();
    List.of(claims).forEach(ids::add);
    return Books.usual().settlement().stream(
        Ledger.EMPTY, ids, decision -> {}, rejections::add, entry -> {});
  }
}
