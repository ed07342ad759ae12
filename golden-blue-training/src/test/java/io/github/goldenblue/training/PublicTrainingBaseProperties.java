package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.BENCH;
import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static io.github.goldenblue.training.Shangyu.LAWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
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

class PublicTrainingBaseProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("public-training-base").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void aBaseIsPaidOnceAYearAsDetermined(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, PublicTrainingBaseClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, PublicTrainingBaseClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision -> {
              PublicTrainingBaseClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              assertThat(decision.amount())
                  .isEqualTo(YuanRange.exactly(claim.amountDetermined().orElseThrow()));
              assertThat(paid.add(List.of(claim.base(), claim.on().getYear())))
                  .as("first payment of %s", claim)
                  .isTrue();
            });
  }
}
