package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.Difference;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import io.github.goldenblue.core.settle.Standing;
import io.github.goldenblue.core.text.Printable;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The claims that come out otherwise, as a table; each payee of a claim on a line. */
final class RevisionTable {
  private static final int NAME_COLUMNS = 28;
  private static final int WORD_COLUMNS = 3;
  private static final List<String> HEADINGS =
      List.of("claim", "subsidy", "payee", "before", "after", "difference");
  private static final Map<OutcomeKind, String> UNPAID =
      Map.of(
          OutcomeKind.REFUSED, "summary.refused",
          OutcomeKind.EXHAUSTED, "summary.exhausted",
          OutcomeKind.REFERRED, "summary.referred");

  private final Messages messages;
  private final UnaryOperator<String> names;

  /**
   * In one language.
   *
   * @param names from a subsidy's id to what it is called
   */
  RevisionTable(Messages messages, UnaryOperator<String> names) {
    this.messages = messages;
    this.names = names;
  }

  /** The table, each line ending in a line break; nothing where nothing is otherwise. */
  String of(Revision revision) {
    if (revision.claims().isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(WORD_COLUMNS);
    table.heading(HEADINGS.stream().map(heading -> messages.of("revision." + heading)).toList());
    table.rule();
    revision.claims().forEach(claim -> table.row(row(claim)));
    table.rule();
    return table.text();
  }

  /** An amount with its thousands grouped. */
  static String yuan(Yuan amount) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount.fen(), 2));
  }

  private List<String> row(RevisedClaim claim) {
    boolean isByPayee = !claim.differences().isEmpty();
    return List.of(
        Printable.of(claim.claimId()),
        DisplayWidth.wrap(names.apply(claim.subsidy()), NAME_COLUMNS),
        each(claim, difference -> Printable.of(difference.payee().id())),
        isByPayee ? each(claim, one -> yuan(one.before())) : text(claim.before()),
        isByPayee ? each(claim, one -> yuan(one.after())) : after(claim),
        isByPayee ? each(claim, RevisionTable::signed) : undetermined(claim));
  }

  private static String each(RevisedClaim claim, Function<Difference, String> text) {
    return claim.differences().stream().map(text).collect(Collectors.joining("\n"));
  }

  private static String signed(Difference one) {
    return one.toPay().isPositive() ? "+" + yuan(one.toPay()) : "−" + yuan(one.toRecover());
  }

  private String after(RevisedClaim claim) {
    return claim.after().map(this::text).orElseGet(() -> messages.of("revision.rejected"));
  }

  private String text(Standing standing) {
    YuanRange amount = standing.amount();
    String unpaid = UNPAID.get(standing.outcome().kind());
    return unpaid != null
        ? messages.of(unpaid)
        : amount.isExact() ? yuan(amount.low()) : yuan(amount.low()) + "–" + yuan(amount.high());
  }

  private String undetermined(RevisedClaim claim) {
    return claim.isOpen() || claim.isRejected() ? messages.of("revision.open") : "-";
  }
}
