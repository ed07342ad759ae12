package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.recruitment.Shangyu.DAY;
import static io.github.goldenblue.recruitment.Shangyu.LAWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.InternshipClaim.Programme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InternshipProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("internship").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void aLongerInternshipIsNeverDueLess(
      @ForAll Programme programme,
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(max = 800) int days) {
    LocalDate from = DAY.minusDays(start);
    Yuan shorter =
        BENCH.due(InternshipTest.claim(programme, from, from.plusDays(days)).build()).high();
    Yuan longer =
        BENCH.due(InternshipTest.claim(programme, from, from.plusDays(days + 1L)).build()).high();
    assertThat(longer).isGreaterThanOrEqualTo(shorter);
  }

  @Property
  void noInternIsPaidMoreThanTwelveMonthsInOneEnterprise(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, InternshipClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, InternshipClaim.class::cast));
    Map<List<?>, Long> months = new HashMap<>();
    BENCH
        .granted(claims)
        .forEach(
            decision -> {
              InternshipClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              decision.payments().stream()
                  .filter(payment -> payment.payee().id().equals(claim.enterprise().id()))
                  .forEach(
                      payment ->
                          months.merge(
                              List.of(claim.intern(), claim.enterprise(), payment.item()),
                              payment.units(),
                              Long::sum));
            });
    assertThat(months.values()).allMatch(sum -> sum <= 12);
  }
}
