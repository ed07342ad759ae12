package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.rates.Stage;
import io.github.goldenblue.core.rates.Stages;
import java.util.stream.Collectors;

/** When a subsidy is paid and taken back, in words. */
final class PaymentWords {
  private final Labels labels;

  PaymentWords(Labels labels) {
    this.labels = labels;
  }

  String stages(String subsidy, Stages stages) {
    return stages.order().stream()
        .map(stage -> stage(subsidy, stage))
        .collect(Collectors.joining(labels.phrase("rate.stage.then")));
  }

  private String stage(String subsidy, Stage stage) {
    String share = stage.share().map(Object::toString).orElseGet(() -> labels.phrase("rate.rest"));
    return labels.phrase(
        "rate.stage", labels.inSentence(labels.of(subsidy, "stage", stage.id())), share);
  }

  String advance(AdvanceTerms advance) {
    return labels.phrase("rate.advance", advance.share());
  }

  String recovery(String subsidy, RecoveryTerms terms) {
    String back = labels.phrase("rate.back." + terms.back());
    String items =
        terms.items().stream()
            .map(item -> labels.inSentence(labels.of(subsidy, "item", item)))
            .collect(Collectors.joining(labels.phrase("rate.list")));
    return items.isEmpty() ? back : labels.phrase("rate.back.of", back, items);
  }
}
