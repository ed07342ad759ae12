package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.Share;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Checks when a section pays and takes back against itself and against the section's items. */
final class PaymentCheck {
  private static final BigDecimal WHOLE = BigDecimal.ONE;

  private final Section section;
  private final Site site;

  PaymentCheck(Section section, Site site) {
    this.section = section;
    this.site = site;
  }

  void check() {
    PaymentTerms payment = section.payment();
    payment.stages().ifPresent(stages -> check(stages, site.at(".stages.order")));
    payment
        .advance()
        .filter(advance -> advance.share().fraction().compareTo(WHOLE) > 0)
        .ifPresent(
            advance -> site.at(".advance.share").fault(advance.share().toString(), "at most 100%"));
    payment.recoveries().forEach((id, terms) -> check(terms, site.at(".recoveries." + id)));
  }

  private static void check(Stages stages, Site at) {
    List<String> ids = stages.ids();
    if (ids.isEmpty()) {
      at.fault("an empty list", "at least one stage");
    }
    if (new HashSet<>(ids).size() < ids.size() || ids.contains(Sequel.ADVANCE)) {
      at.fault(ids.toString(), "each stage once, and none named " + Sequel.ADVANCE);
    }
    checkShares(stages, at);
  }

  private static void checkShares(Stages stages, Site at) {
    BigDecimal sum =
        stages.order().stream()
            .map(Stage::share)
            .flatMap(Optional::stream)
            .map(Share::fraction)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) > 0) {
      at.fault(new Share(sum).toString(), "shares of at most 100% together");
    }
    long before =
        stages.order().stream()
            .limit(Math.max(0, stages.order().size() - 1))
            .filter(PaymentCheck::isRest)
            .count();
    if (before > 0) {
      at.fault("a rest before the last stage", "a share");
    }
  }

  private static boolean isRest(Stage stage) {
    return stage.share().isEmpty();
  }

  private void check(RecoveryTerms terms, Site at) {
    for (String item : terms.items()) {
      if (!section.items().containsKey(item)) {
        at.at(".items").fault(item, "one of " + section.items().keySet());
      }
    }
  }
}
