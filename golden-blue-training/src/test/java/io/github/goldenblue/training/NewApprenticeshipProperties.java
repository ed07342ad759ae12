package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.BENCH;
import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static io.github.goldenblue.training.Shangyu.LAWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NewApprenticeshipProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("new-apprenticeship").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void aLongerContractAProgrammeOrAnEarlierYearNeverRefuse(
      @ForAll @IntRange(max = 40) int months,
      @ForAll boolean programme,
      @ForAll @IntRange(min = 2, max = 4) int year) {
    if (!BENCH.isRefused(NewApprenticeshipTest.claim(months, programme, year).build())) {
      assertThat(BENCH.isRefused(NewApprenticeshipTest.claim(months + 1, programme, year).build()))
          .isFalse();
      assertThat(BENCH.isRefused(NewApprenticeshipTest.claim(months, true, year).build()))
          .isFalse();
      assertThat(BENCH.isRefused(NewApprenticeshipTest.claim(months, programme, year - 1).build()))
          .isFalse();
    }
  }

  /** Nothing may be determined, and is granted, also for a year that is used up: no payment. */
  @Property
  void aYearIsPaidOnceAsDetermined(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, NewApprenticeshipClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, NewApprenticeshipClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision -> {
              NewApprenticeshipClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              Yuan determined = claim.amountDetermined().orElseThrow();
              assertThat(decision.amount()).isEqualTo(YuanRange.exactly(determined));
              boolean isFirst = paid.add(List.of(claim.apprentice(), claim.trainingYear()));
              assertThat(isFirst || determined.equals(Yuan.ZERO))
                  .as("first payment of %s", claim)
                  .isTrue();
            });
  }
}
