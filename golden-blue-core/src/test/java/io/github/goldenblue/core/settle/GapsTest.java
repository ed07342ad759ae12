package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import org.junit.jupiter.api.Test;

/** A claim type need not be an Immutable, and then a claim may leave out what it must give. */
class GapsTest {
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
}
