package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomClaimsTest {
  private static final List<Claim> CLAIMS = Toy.CLAIMS.list(1, 2000);

  private static List<OutingClaim> outings() {
    return Toy.CLAIMS.only("outing").list(1, 2000).stream().map(OutingClaim.class::cast).toList();
  }

  @Test
  void oneSeedGivesTheSameClaims() {
    assertThat(Toy.CLAIMS.list(1, 2000)).isEqualTo(CLAIMS);
    assertThat(Toy.CLAIMS.list(1, 20)).isEqualTo(CLAIMS.subList(0, 20));
    assertThat(Toy.CLAIMS.list(2, 20)).isNotEqualTo(CLAIMS.subList(0, 20));
    RandomClaims other = RandomClaims.of(Toy.GOLDEN_BLUE, Toy.DISTRICT, Toy.FROM, Toy.TO);
    assertThat(other.list(1, 2000)).isEqualTo(CLAIMS);
  }

  @Test
  void allAreAccepted() {
    assertThat(Toy.GOLDEN_BLUE.settle(Ledger.EMPTY, CLAIMS).rejections()).isEmpty();
    assertThat(CLAIMS).extracting(Claim::subsidy).contains("outing", "crew");
    assertThat(CLAIMS).allMatch(c -> !c.on().isBefore(Toy.FROM) && !c.on().isAfter(Toy.TO));
  }

  @Test
  void aboutHalfOfWhatCouldBeDeterminedIs() {
    assertThat(outings().stream().filter(c -> c.feeDetermined().isPresent()).count())
        .isBetween(100L, 1000L);
    assertThat(outings().stream().filter(c -> c.monthDetermined().isPresent()).count())
        .isBetween(100L, 1000L);
    assertThat(Toy.CLAIMS.undetermined().only("outing").list(1, 200))
        .allMatch(c -> ((OutingClaim) c).monthDetermined().isEmpty());
  }

  @Test
  void boundsAndOddDaysAreFrequent() {
    assertThat(outings()).filteredOn(c -> c.cost().isZero()).hasSizeGreaterThan(100);
    assertThat(outings()).filteredOn(c -> c.cost().fen() % 100 != 0).hasSizeGreaterThan(100);
    assertThat(outings()).filteredOn(c -> isMonthEnd(c.on())).hasSizeGreaterThan(200);
    assertThat(outings()).filteredOn(c -> isMonthEnd(c.from())).hasSizeGreaterThan(100);
    assertThat(outings()).filteredOn(c -> c.heads() == 0).isNotEmpty();
    assertThat(outings()).filteredOn(c -> c.to().isAfter(c.from().plusYears(2))).isNotEmpty();
    assertThat(outings()).filteredOn(c -> c.to().equals(c.from())).isNotEmpty();
  }

  @Test
  void flagsAreMostlyAsConditionsWantThem() {
    assertThat(outings()).filteredOn(OutingClaim::invited).hasSizeGreaterThan(1600);
    assertThat(outings()).filteredOn(OutingClaim::paidElsewhere).hasSizeBetween(20, 400);
  }

  @Test
  void peopleMayBeMany() {
    List<Claim> claims = Toy.CLAIMS.only("outing").among(100_000, 5).list(1, 500);
    assertThat(claims.stream().map(c -> ((OutingClaim) c).guide()).distinct().count())
        .isGreaterThan(450);
  }

  @Test
  void whereNothingIsInForceItSaysSo() {
    RandomClaims elsewhere =
        RandomClaims.of(
            Toy.GOLDEN_BLUE, District.of("220101"), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
    assertThatThrownBy(() -> elsewhere.list(1, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("in 220101 after 1000 tries")
        .rootCause()
        .hasMessageContaining("district: found 220101");
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1;
  }
}
