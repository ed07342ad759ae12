package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.testkit.RandomClaims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schema of claims accepts what the reader accepts, and hardly anything else. */
class ClaimsBothWaysProperties {
  private static final Judge JUDGE = new Judge(Loaded.schemas(Loaded.BUILT_IN).claim());
  private static final Judge OF_COUNTIES = new Judge(Loaded.schemas(Loaded.WITH_COUNTIES).claim());
  private static final RandomClaims CLAIMS = Loaded.ofShangyu();
  private static final RandomClaims OF_JINHUA =
      Loaded.claims(Loaded.WITH_COUNTIES, "330700-zone", "2022-02-01", "2022-07-31")
          .only("agency-referral");

  @Property(tries = 100)
  void whatIsClaimedIsAccepted(@ForAll long seed) {
    for (Claim claim : CLAIMS.history(seed, 2).batches().get(1)) {
      String json = Loaded.BUILT_IN.writeClaim(claim);
      assertThat(JUDGE.complaints(json)).as(json).isEmpty();
    }
  }

  @Property(tries = 1500)
  void whatIsSpoiltIsRefusedAlike(@ForAll long seed) {
    String claim = Loaded.BUILT_IN.writeClaim(CLAIMS.list(seed, 1).get(0));
    checkAlike(Loaded.BUILT_IN, JUDGE, new Spoiling(seed).of(claim));
  }

  @Property(tries = 200)
  void spoiltReversalsAndSequelsToo(@ForAll long seed) {
    for (Claim claim : CLAIMS.history(seed, 2).batches().get(1)) {
      String json = Loaded.BUILT_IN.writeClaim(claim);
      checkAlike(Loaded.BUILT_IN, JUDGE, new Spoiling(seed).of(json));
    }
  }

  @Property(tries = 400)
  void whatACountyAsksForIsInItsSchema(@ForAll long seed) {
    String claim = Loaded.WITH_COUNTIES.writeClaim(OF_JINHUA.list(seed, 1).get(0));
    assertThat(OF_COUNTIES.complaints(claim)).as(claim).isEmpty();
    assertThat(JUDGE.accepts(claim)).as(claim).isEqualTo(!claim.contains("\"extra\""));
    checkAlike(Loaded.WITH_COUNTIES, OF_COUNTIES, new Spoiling(seed).of(claim));
  }

  /** Otherwise nothing would be said by the properties above. */
  @Example
  void bothVerdictsComeUpForEverySubsidy() {
    Map<Boolean, TreeSet<String>> byVerdict = new HashMap<>();
    for (int seed = 0; seed < 1500; seed++) {
      Claim claim = CLAIMS.list(seed, 1).get(0);
      String spoilt = new Spoiling(seed).of(Loaded.BUILT_IN.writeClaim(claim));
      byVerdict.computeIfAbsent(JUDGE.accepts(spoilt), any -> new TreeSet<>()).add(claim.subsidy());
    }
    assertThat(byVerdict.get(true)).containsExactlyElementsOf(Loaded.BUILT_IN.subsidies().ids());
    assertThat(byVerdict.get(false)).containsExactlyElementsOf(Loaded.BUILT_IN.subsidies().ids());
  }

  private static void checkAlike(GoldenBlue goldenBlue, Judge judge, String json) {
    List<Fault> faults = new ReadClaims(goldenBlue).faults(json);
    List<String> complaints = judge.complaints(json);
    if (complaints.isEmpty()) {
      assertThat(faults).as(json).allMatch(ReadClaims::isNamed);
    } else {
      assertThat(faults).as("%s refused for %s", json, complaints).isNotEmpty();
    }
  }
}
