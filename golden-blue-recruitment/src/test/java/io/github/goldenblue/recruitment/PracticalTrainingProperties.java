package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.recruitment.Shangyu.DAY;
import static io.github.goldenblue.recruitment.Shangyu.LAWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PracticalTrainingProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("practical-training").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void aLongerTrainingIsNeverDueLess(
      @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 400) int days) {
    LocalDate from = DAY.minusDays(start);
    Yuan shorter = BENCH.due(PracticalTrainingTest.claim(from, from.plusDays(days)).build()).high();
    Yuan longer =
        BENCH.due(PracticalTrainingTest.claim(from, from.plusDays(days + 1L)).build()).high();
    assertThat(longer).isGreaterThanOrEqualTo(shorter);
  }

  @Property
  void noProviderIsPaidMoreThanFourThousandForOneTrainee(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, PracticalTrainingClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, PracticalTrainingClaim.class::cast));
    Map<List<?>, Yuan> paid = new HashMap<>();
    BENCH
        .granted(claims)
        .forEach(
            decision -> {
              PracticalTrainingClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              decision.payments().stream()
                  .filter(payment -> payment.item().equals("training"))
                  .forEach(
                      payment ->
                          paid.merge(
                              List.of(claim.trainee(), claim.provider()),
                              payment.amount().high(),
                              Yuan::plus));
            });
    assertThat(paid.values()).allMatch(sum -> sum.compareTo(Yuan.of(4000)) <= 0);
  }
}
