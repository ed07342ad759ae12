package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.Prize.Rank;
import io.github.goldenblue.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** No lower rank is paid after a higher one. */
class RankCapTest {
  private static final String RANKS =
      """
      'no-lower':{'items':['prize'],'accumulator':{'max':'rank','order':['THIRD','SECOND','FIRST']},
       'holder':['house'],'period':'LIFE'}""";

  private final Settling settling = settling("'FIRST':100,'SECOND':50,'THIRD':20");

  private static Settling settling(String rows, String... more) {
    return new Settling(Books.under(section(rows, more)));
  }

  private static String section(String rows, String... more) {
    String items =
        """
        'grant':{'items':{'part':{'pay':'recipient','rate':0},'rest':{'pay':'host','rate':0},
         'praise':{'pay':'recipient','rate':0},
         'prize':{'pay':'recipient','rate':{'table':{'by':'rank','rows':{%s}}}}},'caps':{%s}}""";
    String caps = more.length == 0 ? RANKS : RANKS + "," + String.join(",", more);
    return items.formatted(rows, caps);
  }

  private static GrantClaim grant(String id, Rank... ranks) {
    return GrantClaim.praise(id).ranked(ranks).build();
  }

  @Test
  void aHigherAndAnEqualRankArePaidAndALowerIsNot() {
    assertThat(paid(settling.one(grant("a", Rank.SECOND)))).isEqualTo(Yuan.of(50));
    assertThat(paid(settling.one(grant("b", Rank.SECOND)))).isEqualTo(Yuan.of(50));
    assertThat(paid(settling.one(grant("c", Rank.FIRST)))).isEqualTo(Yuan.of(100));
    Decision lower = settling.one(grant("d", Rank.SECOND));
    assertThat(lower.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(((Outcome.Exhausted) lower.outcome()).by())
        .extracting(CapUse::cap)
        .containsExactly("no-lower");
    assertThat(paid(settling.one(grant("e", Rank.FIRST)))).isEqualTo(Yuan.of(100));
  }

  @Test
  void theUseShowsTheRankAskedForAndTheHighestBefore() {
    settling.one(grant("a", Rank.THIRD));
    CapUse use = use(settling.one(grant("b", Rank.FIRST)), "no-lower");
    assertThat(use.unit()).isEqualTo(CapUnit.RANK);
    assertThat(use.limit()).isEqualTo(3);
    assertThat(use.usedBefore()).isEqualTo(1);
    assertThat(use.taken()).isEqualTo(2);
  }

  @Test
  void aLaterStageOfALowerRankIsPaidAndShownToTakeNothingOfTheHigher() {
    String rows = "'FIRST':100,'SECOND':50,'THIRD':20";
    Settling halves =
        new Settling(Books.under(MoneyBooks.with(section(rows).strip(), MoneyBooks.HALVES)));
    halves.one(GrantClaim.praise("a").ranked(Rank.FIRST).sequel(Sequel.of("start")).build());
    Sequel end = Sequel.of("end").following("a");
    Decision lower =
        halves.one(GrantClaim.praise("b").ranked(Rank.SECOND, Rank.SECOND).sequel(end).build());
    assertThat(paid(lower)).isEqualTo(Yuan.of(50));
    assertThat(use(lower, "no-lower").usedBefore()).isEqualTo(3);
    assertThat(use(lower, "no-lower").taken()).isZero();
  }

  @Test
  void aHigherRankOfOthersIsInTheWayOfAStageOfTheNextYearToo() {
    String yearly = section("'FIRST':100,'SECOND':50,'THIRD':20").replace("LIFE", "CALENDAR_YEAR");
    Settling halves = new Settling(Books.under(MoneyBooks.with(yearly.strip(), MoneyBooks.HALVES)));
    Sequel start = Sequel.of("start");
    halves.one(GrantClaim.praise("a").ranked(Rank.FIRST).sequel(start).build());
    Sequel end = Sequel.of("end").following("a");
    GrantClaim.Builder lower =
        GrantClaim.praise("b").on("2023-03-01").ranked(Rank.SECOND, Rank.SECOND).sequel(end);
    halves.one(GrantClaim.praise("c").on("2023-02-01").ranked(Rank.FIRST).sequel(start).build());
    assertThat(halves.one(lower.build()).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(halves.one(lower.ranked(Rank.FIRST).build()))).isEqualTo(Yuan.of(50));
  }

  @Test
  void anotherHouseHasItsOwnHighest() {
    settling.one(grant("a", Rank.FIRST));
    GrantClaim other = GrantClaim.praise("b").house("Y").ranked(Rank.THIRD).build();
    assertThat(paid(settling.one(other))).isEqualTo(Yuan.of(20));
  }

  @Test
  void inOneClaimALaterLineSeesTheRanksOfEarlierOnes() {
    assertThat(paid(settling.one(grant("a", Rank.THIRD, Rank.FIRST)))).isEqualTo(Yuan.of(120));
    Settling falling = settling("'FIRST':100,'SECOND':50,'THIRD':20");
    Decision decision = falling.one(grant("a", Rank.FIRST, Rank.SECOND, Rank.FIRST));
    assertThat(paid(decision)).isEqualTo(Yuan.of(200));
    assertThat(use(decision, "no-lower").taken()).isEqualTo(3);
  }

  @Test
  void aRankThatIsPaidNothingDoesNotCountForLaterClaims() {
    Settling free = settling("'FIRST':0,'SECOND':50,'THIRD':20");
    free.one(grant("a", Rank.FIRST));
    assertThat(paid(free.one(grant("b", Rank.SECOND)))).isEqualTo(Yuan.of(50));
    assertThat(free.one(grant("a", Rank.THIRD)).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(free.one(grant("c", Rank.THIRD)).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void aYuanCapAndRanksBothCount() {
    String most = Books.cap("most", "prize", "YUAN", 120, "house");
    Settling both = settling("'FIRST':100,'SECOND':50,'THIRD':20", most);
    both.one(grant("a", Rank.FIRST));
    assertThat(paid(both.one(grant("b", Rank.FIRST)))).isEqualTo(Yuan.of(20));
    Decision neither = both.one(grant("c", Rank.SECOND));
    assertThat(((Outcome.Exhausted) neither.outcome()).by())
        .extracting(CapUse::cap)
        .containsExactly("no-lower", "most");
  }
}
