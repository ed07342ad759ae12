package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.settle.Difference;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Standing;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.stream.Stream;

/** What later knowledge changes in a claim, in words. */
final class RevisionLines {
  private final Labels labels;

  RevisionLines(Labels labels) {
    this.labels = labels;
  }

  String of(RevisedClaim claim) {
    Page page = new Page();
    page.line(labels.phrase("revision.title", claim.claimId(), labels.name(claim.subsidy())));
    page.line(labels.phrase("revision.before", standing(claim.before())));
    page.line(
        labels.phrase(
            "revision.after",
            claim.after().map(this::standing).orElseGet(() -> labels.phrase("revision.rejected"))));
    if (!claim.with().isEmpty()) {
      page.line(labels.phrase("revision.with", String.join(labels.phrase("comma"), claim.with())));
    }
    page.section(labels.phrase("revision.differences"), differences(claim));
    page.section(labels.phrase("revision.rejections"), rejections(claim));
    page.section(
        labels.phrase("revision.published", claim.decidedOn().map(Object::toString).orElse("")),
        claim.published().stream()
            .map(edition -> labels.phrase("edition", edition.district(), edition.from()))
            .toList());
    return page.text();
  }

  private String standing(Standing standing) {
    return labels.phrase("revision." + standing.outcome().kind(), Money.of(standing.amount()));
  }

  private List<String> differences(RevisedClaim claim) {
    if (claim.isOpen() || claim.isRejected()) {
      return List.of(labels.phrase("revision.unclear"));
    }
    return claim.differences().isEmpty()
        ? List.of(labels.phrase("revision.none"))
        : claim.differences().stream().map(this::difference).toList();
  }

  private String difference(Difference difference) {
    boolean isToPay = difference.toPay().isPositive();
    return labels.phrase(
        isToPay ? "revision.toPay" : "revision.toRecover",
        Money.of(YuanRange.exactly(isToPay ? difference.toPay() : difference.toRecover())),
        labels.phrase("payee." + difference.payee().kind()),
        difference.payee().id(),
        Money.of(YuanRange.exactly(difference.before())),
        Money.of(YuanRange.exactly(difference.after())));
  }

  private List<String> rejections(RevisedClaim claim) {
    return claim.rejections().stream().flatMap(this::faults).toList();
  }

  private Stream<String> faults(Rejection rejection) {
    return rejection.faults().stream().map(fault -> fault(rejection, fault));
  }

  private String fault(Rejection rejection, Fault fault) {
    return labels.phrase(
        "revision.fault", rejection.claimId(), fault.path(), fault.found(), fault.expected());
  }
}
