package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.Back;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** When a section pays and takes back. */
final class PaymentSchemas {
  private final Words words;
  private final Collection<String> items;

  PaymentSchemas(Words words, Collection<String> items) {
    this.words = words;
    this.items = items;
  }

  /** Adds stages, an advance and grounds of recovery to a section. */
  Schema addTo(Schema section) {
    return section
        .may("stages", stages().described(words.of("payment.stages")))
        .may("advance", advance().described(words.of("payment.advance")))
        .may("recoveries", recoveries().described(words.of("payment.recoveries")));
  }

  private Schema stages() {
    Schema share = Schema.anyOf(Schema.ref("shareOfWhole"), Schema.constant("REST"));
    Schema stage =
        Schema.object()
            .must("id", Schema.text().described(words.of("payment.stage.id")))
            .must("share", share.described(words.of("payment.stage.share")))
            .closed();
    return rounded()
        .must("order", Schema.listOf(stage).some().described(words.of("payment.order")))
        .closed();
  }

  private Schema advance() {
    return rounded()
        .must("share", Schema.ref("shareOfWhole").described(words.of("payment.advance.share")))
        .closed();
  }

  private Schema rounded() {
    return Citing.add(
        Schema.object()
            .must("rounding", Schema.ref("rounding").described(words.of("rate.rounding"))),
        words);
  }

  private Schema recoveries() {
    List<String> back = Stream.of(Back.values()).map(Back::name).toList();
    Schema recovery =
        Schema.object()
            .may("items", CapSchemas.items(items).described(words.of("payment.items")))
            .must("back", Schema.oneOf(back).described(words.of("payment.back")));
    return Schema.object()
        .with("propertyNames", Schema.text())
        .others(Citing.add(recovery, words).closed());
  }
}
