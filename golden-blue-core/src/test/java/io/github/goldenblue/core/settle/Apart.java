package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    Set<CapKey> shared = plan.shared();
    List<LedgerEntry> changes = new ArrayList<>();
    Decided[] decided = new Decided[inOrder.size()];
    int[] partOf = new int[inOrder.size()];
    for (int part = 0; part < plan.parts().size(); part++) {
      List<Integer> places = plan.parts().get(part);
      List<Claim> claims = places.stream().<Claim>map(inOrder::get).toList();
      SettledPart settled = settlement.settlePart(before, claims, shared);
      changes.addAll(settled.changes());
      for (int i = 0; i < places.size(); i++) {
        decided[places.get(i)] = settled.claims().get(i);
        partOf[places.get(i)] = part;
      }
    }
    SharedAccounts accounts = new SharedAccounts(plan.parts().size());
    List<Decided> told =
        IntStream.range(0, decided.length)
            .mapToObj(i -> accounts.next(partOf[i], decided[i]))
            .toList();
    return new SettledBatch(
        told.stream().flatMap(one -> one.decision().stream()).toList(),
        told.stream().flatMap(one -> one.rejection().stream()).toList(),
        changes.isEmpty() ? before : before.withBatch(settlement.decidedOn()).with(changes));
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
