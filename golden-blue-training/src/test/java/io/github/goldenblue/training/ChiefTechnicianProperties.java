package io.github.goldenblue.training;

import static io.github.goldenblue.testkit.Bench.yuan;
import static io.github.goldenblue.training.Shangyu.BENCH;
import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChiefTechnicianProperties {
  @Property
  void eachMonthAddsAThousand(@ForAll @IntRange(min = 1, max = 1_000_000) int months) {
    YuanRange fewer = BENCH.due(ChiefTechnicianTest.claim("C", months));
    YuanRange more = BENCH.due(ChiefTechnicianTest.claim("C", months + 1));
    assertThat(more).isEqualTo(fewer.plus(yuan(1000)));
  }

  @Property
  void noTechnicianIsPaidMoreThanThirtySixMonths(@ForAll long seed) {
    Map<String, Long> months =
        BENCH
            .granted(CLAIMS.only("chief-technician").list(seed, 60))
            .flatMap(decision -> decision.payments().stream())
            .collect(
                Collectors.groupingBy(
                    payment -> payment.payee().id(), Collectors.summingLong(Payment::units)));
    assertThat(months.values()).isNotEmpty().allMatch(paid -> paid <= 36);
  }
}
