package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.recruitment.Shangyu.DAY;
import static io.github.goldenblue.recruitment.Shangyu.LAWS;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExchangeVisitProperties {
  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(CLAIMS.only("exchange-visit").list(seed, size));
  }

  @Property
  void eachDayAddsOneHundredAndFiftyToTwoHundred(
      @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 40) int days) {
    LocalDate from = DAY.plusDays(start);
    YuanRange shorter = BENCH.due(ExchangeVisitTest.claim(from, from.plusDays(days)));
    YuanRange longer = BENCH.due(ExchangeVisitTest.claim(from, from.plusDays(days + 1L)));
    assertThat(longer).isEqualTo(shorter.plus(yuan(150, 200)));
  }

  @Property
  void nothingIsCappedAndEveryVisitIsPaid(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("exchange-visit").list(seed, 40);
    Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision ->
                assertThat(decision.amount())
                    .isEqualTo(BENCH.due(Objects.requireNonNull(byId.get(decision.claimId())))));
  }
}
