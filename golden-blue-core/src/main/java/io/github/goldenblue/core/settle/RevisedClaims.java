package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares two ledgers of the same claims, and tells which of them come out otherwise. */
final class RevisedClaims {
  private final RevisionFold fold;
  private final Map<String, List<LedgerEntry>> groups = new LinkedHashMap<>();

  /** The ledger that was paid, against what comes of its history now. */
  RevisedClaims(Ledger paid, RevisionFold fold) {
    this.fold = fold;
    Map<String, String> firsts = new HashMap<>();
    for (LedgerEntry entry : paid.entries()) {
      String first = countsWith(entry).map(firsts::get).orElse(entry.id());
      firsts.put(entry.id(), first);
      groups.computeIfAbsent(first, any -> new ArrayList<>()).add(entry);
    }
  }

  Revision revision() {
    List<RevisedClaim> claims =
        groups.values().stream().flatMap(group -> compare(group).stream()).toList();
    return new Revision(claims, fold.revised());
  }

  /**
   * The claim of which this says what stands: the one that it takes back; or the advance, where the
   * claim settles one, as money that was the advance's is then its own.
   */
  private Optional<String> countsWith(LedgerEntry entry) {
    boolean isGranted =
        isGranted(entry) || fold.entry(entry).filter(RevisedClaims::isGranted).isPresent();
    boolean isSettling = entry.chain().stage().isEmpty() && isGranted;
    return isReversal(entry) || isSettling ? entry.chain().earlier() : Optional.empty();
  }

  private Optional<RevisedClaim> compare(List<LedgerEntry> group) {
    List<LedgerEntry> now = group.stream().flatMap(entry -> fold.entry(entry).stream()).toList();
    List<Rejection> rejections =
        group.stream()
            .filter(entry -> fold.entry(entry).isEmpty())
            .map(entry -> fold.rejection(entry.id()))
            .toList();
    boolean isClear = rejections.isEmpty() && now.stream().noneMatch(RevisedClaims::isPending);
    List<Difference> differences = isClear ? differences(group, now) : List.of();
    boolean isSame = outcomes(group).equals(outcomes(now)) && differences(group, now).isEmpty();
    return isSame && rejections.isEmpty()
        ? Optional.empty()
        : Optional.of(revised(group, now, differences, rejections));
  }

  private RevisedClaim revised(
      List<LedgerEntry> group,
      List<LedgerEntry> now,
      List<Difference> differences,
      List<Rejection> rejections) {
    LedgerEntry head = head(group);
    Optional<RevisionFold.Reason> reason = fold.reason(head.id());
    return new RevisedClaim(
        head.id(),
        head.subsidy(),
        group.stream().map(LedgerEntry::id).filter(id -> !id.equals(head.id())).toList(),
        head.decidedOn(),
        standing(head, group),
        fold.entry(head).map(entry -> standing(entry, now)),
        differences,
        reason.map(RevisionFold.Reason::published).orElse(List.of()),
        reason.map(RevisionFold.Reason::decision),
        rejections);
  }

  /** The last claim of a group that is no reversal. */
  private static LedgerEntry head(List<LedgerEntry> group) {
    return group.stream()
        .filter(entry -> !isReversal(entry))
        .reduce((earlier, later) -> later)
        .orElse(group.get(0));
  }

  private static Standing standing(LedgerEntry head, List<LedgerEntry> group) {
    YuanRange paid =
        group.stream()
            .map(entry -> YuanRange.exactly(entry.standing()))
            .reduce(YuanRange.ZERO, YuanRange::plus);
    boolean isPending = isPending(head);
    return new Standing(head.outcome(), isPending ? paid.plus(head.outcome().amount()) : paid);
  }

  private static List<Difference> differences(List<LedgerEntry> before, List<LedgerEntry> after) {
    Map<Payee, Difference> byPayee = new LinkedHashMap<>();
    lines(before, line -> new Difference(line.payee(), line.amount(), Yuan.ZERO), byPayee);
    lines(after, line -> new Difference(line.payee(), Yuan.ZERO, line.amount()), byPayee);
    return byPayee.values().stream().filter(one -> !one.before().equals(one.after())).toList();
  }

  private static void lines(
      List<LedgerEntry> group, Function<PaidLine, Difference> side, Map<Payee, Difference> sums) {
    group.stream()
        .flatMap(entry -> entry.lines().stream())
        .map(side)
        .forEach(one -> sums.merge(one.payee(), one, Difference::plus));
  }

  private static List<Outcome> outcomes(List<LedgerEntry> group) {
    return group.stream().map(LedgerEntry::outcome).toList();
  }

  private static boolean isGranted(LedgerEntry entry) {
    return entry.outcome().kind() == OutcomeKind.GRANTED;
  }

  private static boolean isPending(LedgerEntry entry) {
    return entry.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION;
  }

  private static boolean isReversal(LedgerEntry entry) {
    return entry.subsidy().equals(Reversal.SUBSIDY);
  }
}
