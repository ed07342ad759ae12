package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.subsidy.Amount;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out amounts alone, of sound claims and of spoilt ones, and looks at the assessments. */
final class AmountsAlone {
  private AmountsAlone() {}

  static void check(Scene scene) {
    SpoiltClaims spoilt = new SpoiltClaims(scene.engine().subsidies());
    Function<Claim, Amount> amounts = scene.engine().amounts();
    scene.all().stream()
        .flatMap(claim -> Stream.of(claim, spoilt.of(claim), claim))
        .forEach(claim -> check(scene, claim, amounts));
  }

  private static void check(Scene scene, Claim claim, Function<Claim, Amount> amounts) {
    String assessed = shown(claim, any -> Amount.of(scene.engine().assess(any)));
    String alone = shown(claim, amounts);
    scene.require(
        alone.equals(assessed),
        claim + " is assessed as " + assessed + "\n  and, its amount alone, as " + alone);
  }

  /** What comes of a claim: what is due, or the faults for which it is rejected. */
  private static String shown(Claim claim, Function<Claim, Amount> amounts) {
    try {
      return amounts.apply(claim).toString();
    } catch (InvalidClaimException rejected) {
      return rejected.faults().toString();
    }
  }
}
