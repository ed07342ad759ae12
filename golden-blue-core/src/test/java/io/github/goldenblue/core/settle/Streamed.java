package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.settle.RandomHistory.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a batch hands out when it is settled claim by claim. */
record Streamed(
    List<Decision> decisions,
    List<Rejection> rejections,
    List<LedgerEntry> handedOut,
    List<String> kept,
    StreamedLedger after) {
  static Streamed of(Leg leg) {
    BatchIds ids = new BatchIds();
    leg.batch().forEach(ids::add);
    List<Decision> decisions = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Entries entries = new Entries(new ArrayList<>(), new ArrayList<>());
    StreamedBatch batch =
        leg.settlement().stream(leg.before(), ids, decisions::add, rejections::add, entries);
    leg.batch().stream().sorted(ClaimOrder.CANONICAL).forEach(batch::next);
    return new Streamed(decisions, rejections, entries.handedOut(), entries.kept(), batch.ledger());
  }

  private record Entries(List<LedgerEntry> handedOut, List<String> kept) implements EntrySink {
    @Override
    public void entry(LedgerEntry entry) {
      handedOut.add(entry);
    }

    @Override
    public void kept(String claimId) {
      kept.add(claimId);
    }
  }

  /** All that is in the ledger now. */
  List<LedgerEntry> entries() {
    Stream<LedgerEntry> ofBatch =
        Stream.concat(handedOut.stream(), kept.stream().map(after::kept))
            .sorted(LedgerEntry.CANONICAL);
    return Stream.concat(after.before().stream(), ofBatch).toList();
  }
}
