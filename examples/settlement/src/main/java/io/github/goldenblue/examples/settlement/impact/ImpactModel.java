package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.text.Printable;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.examples.settlement.impact.Change.Way;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the template of the page asks for. */
final class ImpactModel {
  private static final int SHOWN = 200;
  private static final String NOTHING = "–";

  private final Impact impact;
  private final Function<String, Bilingual> names;
  private final int rejected;
  private final Texts texts;
  private final Language first;

  /**
   * A row of a table or a bar.
   *
   * @param id of the subsidy or kind
   * @param name what it is called
   * @param row what it gets more and less
   */
  record Named(String id, Bilingual name, Row row) {}

  /**
   * A claim that one of the rates rejects.
   *
   * @param rejection which, and why
   * @param under under which of them
   */
  record RejectedOnce(Rejection rejection, Bilingual under) {}

  ImpactModel(
      Impact impact, Function<String, Bilingual> names, int rejected, Texts texts, Language first) {
    this.impact = impact;
    this.names = names;
    this.rejected = rejected;
    this.texts = texts;
    this.first = first;
  }

  Impact impact() {
    return impact;
  }

  boolean isFirst(Language language) {
    return language == first;
  }

  Bilingual text(String key, Object... values) {
    return texts.of(key, values);
  }

  /** How many lines are rejected under both rates. */
  int rejected() {
    return rejected;
  }

  List<Named> subsidies() {
    List<Named> rows = new ArrayList<>();
    impact.bySubsidy().forEach((id, row) -> rows.add(new Named(id, names.apply(id), row)));
    return rows;
  }

  List<Named> kinds() {
    List<Named> rows = new ArrayList<>();
    impact
        .byKind()
        .forEach((kind, row) -> rows.add(new Named(kind.name(), text("impact.kind." + kind), row)));
    return rows;
  }

  /** The subsidies in which something changes, for the chart. */
  List<Named> changed() {
    return subsidies().stream().filter(one -> one.row().isChanged()).toList();
  }

  /** The names of the others; empty if there are none. */
  Bilingual unchanged() {
    List<Bilingual> others =
        subsidies().stream().filter(one -> !one.row().isChanged()).map(Named::name).toList();
    return new Bilingual(
        String.join("、", others.stream().map(Bilingual::zh).toList()),
        String.join("; ", others.stream().map(Bilingual::en).toList()));
  }

  String count(Row row, Way way) {
    long count = row.count(way);
    return count == 0 ? NOTHING : String.format(Locale.ROOT, "%,d", count);
  }

  String amount(Change amount) {
    return amount.equals(Change.NONE) ? NOTHING : amount.toString();
  }

  String net(Row row) {
    return row.net().equals(Change.NONE) ? NOTHING : row.net().signed();
  }

  /** How long a bar of what is certain is, in per cent of the longest bar of all. */
  String certain(Change amount) {
    return width(amount.low());
  }

  /** How much longer it may get. */
  String open(Change amount) {
    return width(amount.high().subtract(amount.low()));
  }

  /** Claims that one of the rates alone rejects; the first of many. */
  List<RejectedOnce> rejectedOnce() {
    List<RejectedOnce> all = new ArrayList<>();
    Bilingual before = text("impact.page.rejected.before");
    Bilingual after = text("impact.page.rejected.after");
    impact.rejectedBefore().forEach(one -> all.add(new RejectedOnce(one, before)));
    impact.rejectedAfter().forEach(one -> all.add(new RejectedOnce(one, after)));
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  /** How many of them are not shown. */
  int hidden() {
    return impact.rejectedOnce() - rejectedOnce().size();
  }

  /** A text that came with a claim, without what could steer or break a line. */
  String plain(String text) {
    return Printable.of(text);
  }

  private String width(BigDecimal yuan) {
    BigDecimal longest =
        changed().stream()
            .map(Named::row)
            .map(row -> row.gains().high().max(row.losses().high()))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    return yuan.movePointRight(2).divide(longest, 2, RoundingMode.HALF_UP).toPlainString();
  }
}
