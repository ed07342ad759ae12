package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger that goes through batches, for tests. */
final class Settling {
  private final GoldenBlue blue;
  private Ledger ledger = Ledger.EMPTY;
  private List<Rejection> rejections = List.of();

  Settling(GoldenBlue blue) {
    this.blue = blue;
  }

  Ledger ledger() {
    return ledger;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  /** The decisions of one batch, of which none is rejected. */
  List<Decision> batch(Claim... claims) {
    List<Decision> decisions = batchOn(null, claims);
    assertThat(rejections).isEmpty();
    return decisions;
  }

  Decision one(Claim claim) {
    return batch(claim).get(0);
  }

  List<Decision> batchOn(@Nullable String decidedOn, Claim... claims) {
    Optional<LocalDate> day = Optional.ofNullable(decidedOn).map(LocalDate::parse);
    SettledBatch settled = blue.settlement(day).settle(ledger, Arrays.asList(claims));
    ledger = settled.ledger();
    rejections = settled.rejections();
    return settled.decisions();
  }

  /** The rejection of the only claim of a batch. */
  Rejection rejected(Claim claim) {
    assertThat(batchOn(null, claim)).isEmpty();
    assertThat(rejections).hasSize(1);
    return rejections.get(0);
  }

  static Yuan paid(Decision decision) {
    assertThat(decision.amount().isExact()).isTrue();
    return decision.amount().low();
  }

  static CapUse use(Decision decision, String cap) {
    return decision.caps().stream().filter(u -> u.cap().equals(cap)).findFirst().orElseThrow();
  }
}
