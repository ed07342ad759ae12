package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * 200 a head, up to 500 for a person, 900 a year for a company and 1,500 for the district, which
 * takes so many claims and no more: whichever leaves least decides.
 */
class SeveralCapsTest {
  private static final String PERSON = Books.cap("person", "join", "YUAN", 500, "person", "LIFE");
  private static final String COMPANY =
      Books.cap("company", "join", "YUAN", 900, "company", "CALENDAR_YEAR");
  private static final String POOL = Books.cap("pool", "join", "YUAN", 1_500, "");

  @Test
  void thePersonsCapCutsFirst() {
    Decision first = settling(9).one(crew("a", "C", "P"));
    assertThat(paid(first)).isEqualTo(Yuan.of(500));
    assertThat(first.payments().get(0).cuts()).containsExactly(cut("person", 100));
    assertThat(first.caps())
        .extracting(CapUse::cap, CapUse::taken, CapUse::left)
        .containsExactlyInAnyOrder(
            tuple("person", 50_000L, 0L),
            tuple("company", 50_000L, 40_000L),
            tuple("pool", 50_000L, 100_000L),
            tuple("quota", 1L, 8L));
  }

  @Test
  void whatTheCompanyOrTheDistrictHasLeftCutsFurther() {
    Settling settling = settling(9);
    settling.one(crew("a", "C", "P"));
    Decision sameCompany = settling.one(crew("b", "C", "Q"));
    assertThat(paid(sameCompany)).isEqualTo(Yuan.of(400));
    assertThat(sameCompany.payments().get(0).cuts()).containsExactly(cut("company", 200));
    assertThat(paid(settling.one(crew("c", "D", "R")))).isEqualTo(Yuan.of(500));
    Decision last = settling.one(crew("d", "E", "S"));
    assertThat(paid(last)).isEqualTo(Yuan.of(100));
    assertThat(last.payments().get(0).cuts()).containsExactly(cut("pool", 500));
    assertThat(full(settling.one(crew("e", "F", "T")))).containsExactly("pool");
  }

  @Test
  void nothingIsPaidBeyondTheQuotaWhateverMoneyIsLeft() {
    Settling settling = settling(2);
    settling.batch(crew("a", "C", "P"), crew("b", "D", "Q"));
    Decision beyond = settling.one(crew("c", "E", "R"));
    assertThat(beyond.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(full(beyond)).containsExactly("quota");
    assertThat(use(beyond, "pool").left()).isEqualTo(50_000);
  }

  @Test
  void theMembersOfOneClaimDrawOnOneQuotaAndOneCompany() {
    Settling settling = settling(1);
    Decision decision = settling.one(crew("a", "C", "P", "Q", "R"));
    assertThat(decision.payments())
        .filteredOn(payment -> payment.item().equals("join"))
        .extracting(Payment::amount)
        .containsExactly(exactly(500), exactly(400));
    assertThat(use(decision, "quota").taken()).isEqualTo(1);
    assertThat(use(decision, "quota").holder()).isEmpty();
  }

  /** Where one is determined high, it takes fewer heads; where another is low, less money. */
  @Test
  void whatIsLeftMostToTheThirdIsAnnouncedThoughItTakesTheFirstHighAndTheSecondLow() {
    Settling heads = crossing();
    Decision pending = heads.one(crossing(Optional.empty(), Optional.empty(), Yuan.of(100)));
    assertThat(joins(pending)).containsExactly(exactly(200), range(100, 200), range(100, 200));
    Decision paid =
        heads.one(crossing(Optional.of(Yuan.of(1_000)), Optional.of(Yuan.of(100)), Yuan.of(100)));
    assertThat(joins(paid)).containsExactly(exactly(200), exactly(100), exactly(200));
  }

  private static Settling crossing() {
    String join = Books.band(100, 1_000, "joinDetermined");
    return new Settling(
        Books.under(
            Books.crew(
                List.of("0", join, "0", "0", "0"),
                Books.cap("heads", "join", "HEADS", 4, "company"),
                Books.cap("each", "join", "YUAN", 200, "person"),
                Books.cap("all", "join", "YUAN", 500, "company"))));
  }

  private static CrewClaim crossing(Optional<Yuan> first, Optional<Yuan> second, Yuan third) {
    Member.Builder p = Member.like("P").heads(2);
    Member.Builder q = Member.like("Q");
    first.ifPresent(p::join);
    second.ifPresent(q::join);
    return CrewClaim.like("a").with(p, q, Member.like("R").heads(3).join(third)).build();
  }

  private static List<YuanRange> joins(Decision decision) {
    return decision.payments().stream()
        .filter(payment -> payment.item().equals("join"))
        .map(Payment::amount)
        .toList();
  }

  private static YuanRange range(int low, int high) {
    return YuanRange.between(Yuan.of(low), Yuan.of(high));
  }

  @Test
  void aPersonWhoseCapIsFullIsPaidNothingInAnotherCompanyAndYear() {
    Settling settling = settling(9);
    settling.one(crew("a", "C", "P"));
    Decision later =
        settling.one(
            CrewClaim.like("b")
                .on("2030-01-01")
                .company(OrganisationId.of("D"))
                .with(Member.like("P").heads(3))
                .build());
    assertThat(full(later)).containsExactly("person");
    assertThat(use(later, "company").left()).isEqualTo(90_000);
  }

  @Test
  void theOrderInWhichTheBookWritesThemDoesNotMatter() {
    Claim[] claims = {
      crew("a", "C", "P", "Q"), crew("b", "C", "R"), crew("c", "D", "P", "S"), crew("d", "E", "T")
    };
    List<Decision> forth = settling(PERSON, COMPANY, POOL, quota(3)).batch(claims);
    List<Decision> back = settling(quota(3), POOL, COMPANY, PERSON).batch(claims);
    assertThat(forth).extracting(Decision::amount).isEqualTo(amounts(back));
  }

  private static List<YuanRange> amounts(List<Decision> decisions) {
    return decisions.stream().map(Decision::amount).toList();
  }

  /** The caps that left nothing, of a claim that came to nothing by them. */
  private static List<String> full(Decision decision) {
    return ((Outcome.Exhausted) decision.outcome()).by().stream().map(CapUse::cap).toList();
  }

  private static Cut cut(String cap, int yuan) {
    return new Cut(cap, exactly(yuan));
  }

  private static YuanRange exactly(int yuan) {
    return YuanRange.exactly(Yuan.of(yuan));
  }

  private static String quota(int limit) {
    return Books.cap("quota", "join", "OCCURRENCES", limit, "");
  }

  private static Settling settling(int quota) {
    return settling(PERSON, COMPANY, POOL, quota(quota));
  }

  private static Settling settling(String... caps) {
    return new Settling(Books.under(Books.crew(List.of("0", "200", "0", "0", "0"), caps)));
  }

  /** A crew of this company, three heads for each of these persons. */
  private static Claim crew(String id, String company, String... persons) {
    return CrewClaim.like(id)
        .company(OrganisationId.of(company))
        .members(List.of(persons).stream().map(p -> Member.like(p).heads(3).build()).toList())
        .build();
  }
}
