package io.github.goldenblue.housing;

import static io.github.goldenblue.housing.SmallPlan.DISTRICT;
import static io.github.goldenblue.housing.SmallPlan.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.plan.InvalidObservationsException;
import io.github.goldenblue.core.plan.Status;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class HousingYearTest {
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

  private int number;

  private Apartments apartments(String area, Channel channel, Place place, int units, String day) {
    number++;
    return new Apartments("A-" + number, area, channel, place, units, LocalDate.parse(day));
  }

  private Apartments blueCollar(int units, String day) {
    return apartments("330604", Channel.NEW_BUILD, Place.BLUE_COLLAR_APARTMENT, units, day);
  }

  private static ApartmentRegister register(Apartments... completed) {
    return new ApartmentRegister(
        DISTRICT,
        YearMonth.of(2022, 1),
        YearMonth.of(2023, 12),
        ApartmentSupply.of(Arrays.asList(completed)));
  }

  private static HousingYear year(ApartmentRegister register) {
    return HousingYear.of(PLAN, register, 2023, YEAR_END);
  }

  @Test
  void oneApartmentShortMissesTheTargetAndTheNextReachesIt() {
    HousingYear short1 = year(register(blueCollar(699, "2023-12-31")));
    assertThat(short1.target().status()).isEqualTo(Status.MISSED);
    assertThat(short1.shortfall()).contains(Ratio.of(1));
    HousingYear reached =
        year(register(blueCollar(699, "2023-12-31"), blueCollar(1, "2023-01-01")));
    assertThat(reached.target().status()).isEqualTo(Status.MET);
    assertThat(reached.shortfall()).contains(Ratio.of(0));
  }

  @Test
  void onlyBlueCollarApartmentsCountForTheTargetAndAllKindsHousePeople() {
    HousingYear year =
        year(
            register(
                blueCollar(300, "2023-06-01"),
                apartments("330604", Channel.EXTENSION, Place.DORMITORY_RENTAL, 400, "2023-06-01"),
                apartments("330604", Channel.CONVERSION, Place.FACTORY_SITE, 50, "2023-06-01")));
    assertThat(year.target().value()).contains(Ratio.of(300));
    assertThat(year.shortfall()).contains(Ratio.of(400));
    assertThat(year.supply().units()).isEqualTo(750);
    assertThat(year.supply().by(Channel.EXTENSION).units()).isEqualTo(400);
    assertThat(year.supply().of(Place.FACTORY_SITE).by(Channel.CONVERSION).units()).isEqualTo(50);
    assertThat(year.supply().of(Place.FACTORY_SITE).by(Channel.NEW_BUILD).units()).isZero();
  }

  @Test
  void apartmentsOfTheYearBeforeCountForThatYear() {
    ApartmentRegister register =
        register(blueCollar(700, "2022-12-31"), blueCollar(10, "2023-01-01"));
    assertThat(year(register).target().value()).contains(Ratio.of(10));
    assertThat(year(register).supply().units()).isEqualTo(10);
    assertThat(HousingYear.of(PLAN, register, 2022, YEAR_END).target().status())
        .isEqualTo(Status.MET);
  }

  @Test
  void aTownshipsApartmentsAreCountedOnce() {
    ApartmentRegister register =
        register(
            apartments(
                "baiguan", Channel.NEW_BUILD, Place.BLUE_COLLAR_APARTMENT, 400, "2023-03-01"),
            blueCollar(300, "2023-03-02"));
    assertThat(year(register).target().value()).contains(Ratio.of(700));
  }

  @Test
  void aRegisterThatHoldsNothingIsKnownToBeNothingAndOneThatEndsEarlierIsNot() {
    assertThat(year(register()).target().status()).isEqualTo(Status.MISSED);
    ApartmentRegister ended =
        new ApartmentRegister(
            DISTRICT, YearMonth.of(2022, 1), YearMonth.of(2022, 12), ApartmentSupply.of(List.of()));
    assertThat(year(ended).target().status()).isEqualTo(Status.NO_DATA);
    assertThat(year(ended).shortfall()).isEmpty();
  }

  @Test
  void newHiresAreHousedAsFarAsThereArePlaces() {
    HousingYear year = year(register(blueCollar(100, "2023-06-01")));
    assertThat(year.house(250, 2))
        .returns(200L, Housed::housed)
        .returns(50L, Housed::withoutPlace)
        .returns(0L, Housed::placesLeft);
    assertThat(year.house(99, 1)).returns(99L, Housed::housed).returns(1L, Housed::placesLeft);
    assertThat(year.house(0, 4)).returns(0L, Housed::housed);
  }

  @Test
  void howManyShareAUnitIsNeverAssumed() {
    HousingYear year = year(register(blueCollar(1, "2023-06-01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year.house(10, 0))
        .withMessageContaining("personsPerUnit");
    assertThatIllegalArgumentException().isThrownBy(() -> year.house(-1, 1));
  }

  @Test
  void anAreaThatThePlanDoesNotKnowIsRefused() {
    ApartmentRegister register =
        register(
            apartments(
                "atlantis", Channel.NEW_BUILD, Place.BLUE_COLLAR_APARTMENT, 1, "2023-03-01"));
    assertThatThrownBy(() -> year(register))
        .isInstanceOf(InvalidObservationsException.class)
        .hasMessageContaining("atlantis");
  }

  @Test
  void aYearOutsideThePlanHasNoTarget() {
    assertThatThrownBy(() -> HousingYear.of(PLAN, register(), 2025, YEAR_END))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("2025");
  }

  @Test
  void theSameApartmentsTwiceAndNoUnitsAndMonthsBackwardsAreRefused() {
    Apartments once = blueCollar(1, "2023-06-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApartmentSupply.of(List.of(once, once)))
        .withMessageContaining(once.id());
    assertThatIllegalArgumentException().isThrownBy(() -> blueCollar(0, "2023-06-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ApartmentRegister(
                    DISTRICT,
                    YearMonth.of(2023, 2),
                    YearMonth.of(2023, 1),
                    ApartmentSupply.of(List.of())));
  }
}
