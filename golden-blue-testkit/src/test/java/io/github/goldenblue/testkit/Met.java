package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.RelationUse;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts what claims met in random books: what they were paid by, cut by, and refused for. */
final class Met {
  /** What tells each shape in the text of a rate. */
  static final List<String> SHAPES =
      List.of(
          "'band'",
          "{'cost'",
          "{'table':{'by':'place','rows'",
          "'else':'is-listed'",
          "'finding'",
          "'cases'",
          "'anyOf'",
          "'withinMonths'",
          "'dates'",
          "'sum'",
          "{'lump'",
          "'WHOLE'",
          "'LUMP'",
          "'SLICE'",
          "'is-many'",
          "'by':'wholeMonths'",
          "'by':'from.month'",
          "'floor'",
          "'ceiling'",
          "{'share'",
          "'given'",
          "'restOf'",
          "'of':{'cost'",
          "'toy-base'",
          "'EXACT'",
          "'HALF_EVEN'");

  /** A rate of which nothing drawn could be loaded. */
  static final String UNSET = "unset rate";

  private final Map<String, Integer> counts = new TreeMap<>();

  /** What the claims of so many books meet. */
  static Met in(int books) {
    Met met = new Met();
    for (int seed = 0; seed < books; seed++) {
      met.look(new RandomBook(seed), seed);
    }
    return met;
  }

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  private void look(RandomBook book, int seed) {
    GoldenBlue goldenBlue = book.load();
    if (book.text("insurance").equals("'NONE'")) {
      met("item NONE");
    }
    Stream.of("fee", "month", "wage")
        .filter(item -> book.text(item).equals(RandomBook.UNSET))
        .forEach(item -> met(UNSET));
    List<Claim> claims = book.claims(goldenBlue, seed, 20);
    SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, claims);
    for (Decision decision : settled.decisions()) {
      met("outcome " + decision.outcome().kind());
      payments(decision, book);
      decision.findings().forEach(this::finding);
      decision.caps().stream().filter(use -> use.taken() > 0).forEach(this::cap);
      decision.relations().stream().filter(use -> use.taken() > 0).forEach(this::relation);
      if (decision.outcome() instanceof Outcome.Exhausted exhausted) {
        exhausted.by().forEach(use -> met("full cap " + period(use.period())));
        exhausted
            .relations()
            .forEach(use -> met("full " + use.kind() + " " + period(use.period())));
      }
      settled.ledger().entry(decision.claimId()).ifPresent(this::scopes);
    }
  }

  private void payments(Decision decision, RandomBook book) {
    decision.payments().stream()
        .filter(payment -> payment.amount().high().isPositive())
        .map(payment -> book.text(payment.item()))
        .distinct()
        .forEach(rate -> SHAPES.stream().filter(rate::contains).forEach(this::met));
  }

  private void finding(Finding finding) {
    boolean isOwn = finding.condition().startsWith("own-");
    String whose = finding.subject().isPresent() ? " of a part" : " of the claim";
    met((isOwn ? "own" : finding.condition()) + whose + (finding.met() ? " met" : " unmet"));
  }

  private void cap(CapUse use) {
    met("cap " + period(use.period()));
    met("cap " + use.unit() + (use.holder().isEmpty() ? " of all" : " of a holder"));
  }

  private void relation(RelationUse use) {
    met(use.kind() + " " + period(use.period()));
  }

  private void scopes(LedgerEntry entry) {
    entry.takings().forEach(taking -> met("scope " + taking.key().scope()));
  }

  private static String period(String shown) {
    return shown.contains("/") ? "window" : Character.isDigit(shown.charAt(0)) ? "year" : shown;
  }

  private void met(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
