package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim that cannot be decided is rejected and never stops the others of its batch. */
class BadClaimTest {
  private final Settling settling = new Settling(Books.usual());

  private record Stray(String id, District district, LocalDate on) implements Claim {
    @Override
    public String subsidy() {
      return "stray";
    }
  }

  @Test
  void aProductThatOverflowsIsRejectedAndTheLedgerIsRight() {
    String huge = "{'yuan':92233720368547758.07}";
    String pool = Books.cap("pool", "head", "YUAN", 1_000, "");
    Settling big = new Settling(Books.under(Books.bonus(huge, pool)));
    List<Decision> decisions =
        big.batchOn(null, BonusClaim.like("a").build(), BonusClaim.like("b").heads(0).build());
    assertThat(decisions).extracting(Decision::claimId).containsExactly("b");
    assertThat(big.rejections()).extracting(Rejection::claimId).containsExactly("a");
    assertThat(big.ledger().entries()).extracting(LedgerEntry::id).containsExactly("b");
  }

  @Test
  void aSumThatOverflowsIsRejectedAndTheLedgerIsRight() {
    String most = "{'yuan':92233720368547758.07}";
    List<String> rates = List.of("0", most, most, "0", "0");
    Settling big = new Settling(Books.under(Books.crew(rates)));
    Rejection rejection = big.rejected(CrewClaim.like("a").build());
    assertThat(rejection.faults()).extracting(Fault::path).containsExactly(Fault.WHOLE);
    assertThat(big.ledger().entries()).isEmpty();
  }

  /** What was paid, and what may be due at most, are together more than can be said. */
  @Test
  void aRestOfAHugeWholeIsARangeAndNoCrash() {
    String huge = "{'band':[0,90000000000000000],'determinedBy':'topDetermined'}";
    Settling big = MoneyBooks.crewAt(huge, "0", "", MoneyBooks.HALVES);
    Yuan most = Yuan.parse("90000000000000000");
    Sequel start = Sequel.of("start");
    big.one(CrewClaim.like("a").months(1).top(most).sequel(start).build());
    Decision rest = big.one(MoneyBooks.months("b", 1, Sequel.of("end").following("a")));
    assertThat(rest.amount())
        .isEqualTo(YuanRange.between(Yuan.ZERO, Yuan.parse("45000000000000000")));
  }

  @Test
  void aRejectedReturnOfAPendingClaimLeavesItsEntry() {
    settling.one(BonusClaim.like("a").build());
    settling.rejected(BonusClaim.like("a").at("801").build());
    assertThat(settling.ledger().entry("a").orElseThrow().outcome().kind())
        .isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
  }

  @Test
  void aClaimOfASubsidyThatIsNotLoadedIsRejectedAndStopsNothing() {
    Stray stray = new Stray("a", District.of("330604"), LocalDate.of(2022, 6, 1));
    List<Decision> decisions = settling.batchOn(null, stray, BonusClaim.like("b").build());
    assertThat(decisions).extracting(Decision::claimId).containsExactly("b");
    assertThat(settling.rejections().get(0).faults())
        .extracting(Fault::path)
        .containsExactly("subsidy");
  }

  @Test
  void aDistrictThatNoBookIsForIsRejected() {
    Rejection rejection = settling.rejected(BonusClaim.like("a").in("330400").build());
    assertThat(rejection.faults())
        .containsExactly(new Fault("district", "330400", "one of 330604"));
  }

  @Test
  void factsBuiltInJavaAreCheckedLikeThoseRead() {
    Member.Builder twice = Member.like("P").badge("");
    CrewClaim claim =
        CrewClaim.like("")
            .months(-1)
            .company(OrganisationId.of("\uD800"))
            .on(LocalDate.of(10_000, 1, 1))
            .with(Member.like("P").join(Yuan.ofFen(-1)), twice, Member.like("P"))
            .build();
    assertThat(settling.rejected(claim).faults())
        .extracting(Fault::path)
        .containsExactlyInAnyOrder(
            "id",
            "on",
            "company",
            "months",
            "members[0].joinDetermined",
            "members[1].badge",
            "members[2].badge");
  }

  @Test
  void halfASurrogatePairIsRejectedEvenWhereTheRestWasSettledBefore() {
    String once = Books.cap("once", "join", "OCCURRENCES", 1, "person");
    Settling crew = new Settling(Books.under(Books.crew(List.of("0", "1", "0", "0", "0"), once)));
    crew.one(CrewClaim.like("a").with(Member.like("P").person(PersonId.of("?"))).build());
    CrewClaim broken =
        CrewClaim.like("a").with(Member.like("P").person(PersonId.of("\uD800"))).build();
    assertThat(crew.rejected(broken).faults())
        .extracting(Fault::path)
        .containsExactly("members[0].person");
  }

  @Test
  void aCostThatRestsOnAnAbsentDeterminationIsNoCrash() {
    assertThatCode(BadClaimTest::settleAtAnAbsentCost).doesNotThrowAnyException();
  }

  /** The book may be refused when it is loaded, or else the claim when it is settled. */
  private static void settleAtAnAbsentCost() {
    try {
      Settling cost = new Settling(Books.under(Books.bonus("{'cost':'perHeadDetermined'}")));
      assertThat(cost.rejected(BonusClaim.like("a").build()).claimId()).isEqualTo("a");
    } catch (RateBookException refused) {
      assertThat(refused.faults()).isNotEmpty();
    }
  }
}
