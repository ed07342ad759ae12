package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.rates.CapKey;
import java.util.List;
import java.util.Map;

/** Settles a batch part by part, as a plan says, each part against the ledger before the batch. */
record Apart(
    Settlement settlement, Ledger before, List<? extends Claim> inOrder, SettlementPlan plan) {
  static Apart of(Settlement settlement, Ledger before, List<? extends Claim> batch) {
    List<? extends Claim> inOrder = batch.stream().sorted(ClaimOrder.CANONICAL).toList();
    List<ClaimKeys> keys = inOrder.stream().map(claim -> settlement.keys(before, claim)).toList();
    return new Apart(settlement, before, inOrder, SettlementPlan.of(keys, before::used));
  }

  Apart inAtMost(int parts) {
    return new Apart(settlement, before, inOrder, plan.inAtMost(parts));
  }

  SettledBatch settled() {
    return new PartedBatch(settlement, before, inOrder).settled(plan, Runnable::run);
  }

  static void same(SettledBatch one, SettledBatch other) {
    assertThat(one.decisions()).isEqualTo(other.decisions());
    assertThat(one.rejections()).isEqualTo(other.rejections());
    assertThat(one.ledger()).isEqualTo(other.ledger());
    assertThat(used(one.ledger())).isEqualTo(used(other.ledger()));
  }

  private static Map<CapKey, Long> used(Ledger ledger) {
    Map<CapKey, Long> used = ledger.usedLayers().flat();
    used.values().removeIf(amount -> amount == 0);
    return used;
  }
}
