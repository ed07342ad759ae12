package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.AmountWriter;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Amounts;
import io.github.goldenblue.recruitment.InternshipClaim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Claims as JSON lines, and what becomes of them: their decisions as JSON lines. */
final class Wires {
  private static final GoldenBlue GOLDEN_BLUE = Figures.GOLDEN_BLUE;

  private static final DecisionWriter WRITER = new DecisionWriter();

  private static final AmountWriter AMOUNT_WRITER = new AmountWriter();

  private final List<byte[]> lines;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Tokens> tokens;
  private final List<Tokens> amountTokens = new ArrayList<>();

  private Wires(List<? extends Claim> claims) {
    lines = claims.stream().map(Wires::line).toList();
    settle(read(), decisions::add);
    tokens = decisions.stream().map(decision -> new Tokens(utf8(decision))).toList();
    amounts(line -> amountTokens.add(new Tokens(line)));
  }

  /** Of so many internships, in the order in which they are settled. */
  static Wires internships(int count) {
    return new Wires(
        SomeClaims.internships(count).stream()
            .sorted(Comparator.comparing(InternshipClaim::on).thenComparing(InternshipClaim::id))
            .toList());
  }

  /** Tokens in, tokens out, and nothing in between. */
  void floor(Consumer<byte[]> out) {
    for (int i = 0; i < lines.size(); i++) {
      Tokens.characters(lines.get(i));
      out.accept(tokens.get(i).utf8());
    }
  }

  /** Claims in, decisions out. */
  void decided(Consumer<byte[]> out) {
    settle(read(), decision -> out.accept(utf8(decision)));
  }

  /** Claims in, and out what each comes to. */
  void amounts(Consumer<byte[]> out) {
    Amounts amounts = GOLDEN_BLUE.amounts();
    for (byte[] line : lines) {
      Claim claim = GOLDEN_BLUE.claims().read(line);
      out.accept(AMOUNT_WRITER.utf8(claim.id(), amounts.of(claim)));
    }
  }

  /** The tokens of claims in, and the tokens of what each comes to out. */
  void amountsFloor(Consumer<byte[]> out) {
    for (int i = 0; i < lines.size(); i++) {
      Tokens.characters(lines.get(i));
      out.accept(amountTokens.get(i).utf8());
    }
  }

  /** Claims in. */
  List<Claim> read() {
    List<Claim> claims = new ArrayList<>(lines.size());
    for (byte[] line : lines) {
      claims.add(GOLDEN_BLUE.claims().read(line));
    }
    return claims;
  }

  /** Decisions out. */
  void write(Consumer<byte[]> out) {
    for (Decision decision : decisions) {
      out.accept(utf8(decision));
    }
  }

  private static byte[] line(Claim claim) {
    return GOLDEN_BLUE.writeClaim(claim).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] utf8(Decision decision) {
    return WRITER.utf8(decision);
  }

  private static void settle(List<Claim> claims, Consumer<Decision> decisions) {
    GOLDEN_BLUE.settlement().settle(Ledger.EMPTY, claims, decisions, Wires::refuse);
  }

  private static void refuse(Object rejection) {
    throw new IllegalStateException(rejection.toString());
  }
}
