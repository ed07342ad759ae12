package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.PersonId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim type need not be an Immutable, and then a claim may leave out what it must give. */
class GapsTest {
  /** What every claim must have. */
  private enum Gap {
    ID,
    ON,
    DISTRICT,
    SEQUEL,
    EXTRA;

    @SuppressWarnings("NullAway") // that is what it is about
    BonusClaim claim(String id) {
      BonusClaim whole = BonusClaim.like(id).build();
      return new BonusClaim(
          this == ID ? null : id,
          this == DISTRICT ? null : whole.district(),
          this == ON ? null : whole.on(),
          whole.agency(),
          whole.heads(),
          whole.perHeadDetermined(),
          this == EXTRA ? null : whole.extra(),
          this == SEQUEL ? null : whole.sequel());
    }

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @SuppressWarnings("NullAway") // that is what it is about
  private static BonusClaim withoutAgency() {
    BonusClaim whole = BonusClaim.like("x").build();
    return new BonusClaim(
        whole.id(),
        whole.district(),
        whole.on(),
        null,
        whole.heads(),
        whole.perHeadDetermined(),
        whole.extra(),
        whole.sequel());
  }

  /** Whatever is left out of what every claim has, and in whatever way a batch is settled. */
  @ParameterizedTest
  @EnumSource
  void aClaimThatNobodyCouldPlaceIsRejectedAndTheOthersAreSettled(Gap gap) {
    Settlement settlement = Books.usual().settlement(Optional.empty());
    List<Claim> batch = List.of(gap.claim("x"), BonusClaim.like("y").build(), gap.claim("z"));
    SettledBatch settled = settlement.settle(Ledger.EMPTY, batch);
    assertThat(settled.decisions()).extracting(Decision::claimId).containsExactly("y");
    assertThat(settled.rejections()).hasSize(2);
    assertThat(settled.rejections().get(0).faults().get(0).path()).isEqualTo(gap.path());
    assertThatThrownBy(() -> Books.usual().amounts().of(gap.claim("x")))
        .isInstanceOf(InvalidClaimException.class)
        .hasMessageContaining(gap.path());
    SettledBatch apart = settlement.settleInParts(Ledger.EMPTY, batch, 2, Runnable::run);
    assertThat(apart.decisions()).isEqualTo(settled.decisions());
    assertThat(apart.rejections()).isEqualTo(settled.rejections());
    Streamed streamed = Streamed.of(new RandomHistory.Leg(settlement, Ledger.EMPTY, batch));
    assertThat(streamed.decisions()).isEqualTo(settled.decisions());
    assertThat(streamed.rejections()).isEqualTo(settled.rejections());
  }

  @Test
  void aFactThatIsNotGivenIsAFaultAndNotAPayeeOfNoName() {
    BonusClaim gap = withoutAgency();
    assertThatThrownBy(() -> Books.usual().assess(gap))
        .isInstanceOf(InvalidClaimException.class)
        .hasMessageContaining("agency");
    assertThatThrownBy(() -> Books.usual().amounts().of(gap))
        .isInstanceOf(InvalidClaimException.class)
        .hasMessageContaining("agency");
  }

  /** Null inside of what a claim does have. */
  private enum Inside {
    DETERMINATION,
    PART,
    ID_OF_PART;

    @SuppressWarnings("NullAway") // that is what it is about
    CrewClaim claim(String id) {
      CrewClaim whole = CrewClaim.like(id).build();
      Member part = this == PART ? null : Member.like("P").person(PersonId.of(null)).build();
      return new CrewClaim(
          id,
          whole.district(),
          whole.on(),
          whole.company(),
          whole.months(),
          this == DETERMINATION ? null : whole.topDetermined(),
          whole.baseDetermined(),
          this == DETERMINATION ? whole.members() : Collections.singletonList(part),
          whole.extra(),
          whole.sequel());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClaimWithNullInsideIsRejectedAndTheOthersAreSettled(Inside gap) {
    GoldenBlue blue = Books.under(Books.crew(List.of("1", "1", "1", "1", "1")));
    SettledBatch settled =
        blue.settle(Ledger.EMPTY, List.of(gap.claim("x"), CrewClaim.like("y").build()));
    assertThat(settled.decisions()).extracting(Decision::claimId).containsExactly("y");
    assertThat(settled.rejections()).extracting(Rejection::claimId).containsExactly("x");
    assertThatThrownBy(() -> blue.amounts().of(gap.claim("x")))
        .isInstanceOf(InvalidClaimException.class)
        .hasMessageContaining(Fault.WHOLE);
  }
}
