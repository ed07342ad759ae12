package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ceiling lets the rate stand and shows what it cuts. */
class CeilingTest {
  private static final String BAND = "{'band':[500,800],'determinedBy':'perHeadDetermined'}";

  @Test
  void itCutsEachUnitOfAFixedRate() {
    Payment payment = only(bonus("{'yuan':800,'ceiling':500}").one(ten().build()));
    assertThat(payment.rate()).isEqualTo(yuan(800));
    assertThat(payment.gross()).isEqualTo(yuan(8_000));
    assertThat(payment.cuts()).containsExactly(ceiling(yuan(3_000)));
    assertThat(payment.amount()).isEqualTo(yuan(5_000));
  }

  @ParameterizedTest
  @CsvSource({"800", "800.01", "1000000"})
  void atTheRateAndAboveItCutsNothing(String ceiling) {
    Payment payment = only(bonus("{'yuan':800,'ceiling':" + ceiling + "}").one(ten().build()));
    assertThat(payment.cuts()).isEmpty();
    assertThat(payment.amount()).isEqualTo(yuan(8_000));
  }

  @Test
  void itNarrowsAnOpenBandAndTheFullBandIsShown() {
    Decision decision = bonus(with(BAND, 600)).one(ten().build());
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
    assertThat(decision.amount()).isEqualTo(yuan(5_000, 6_000));
    Payment payment = only(decision);
    assertThat(payment.rate()).isEqualTo(yuan(500, 800));
    assertThat(payment.gross()).isEqualTo(yuan(5_000, 8_000));
    assertThat(payment.cuts()).containsExactly(ceiling(yuan(0, 2_000)));
    assertThat(use(decision, "agency-year").taken()).isZero();
  }

  @Test
  void aBandOfWhichItLeavesNoPlayIsExactAndGranted() {
    Decision decision = bonus(with(BAND, 500)).one(ten().build());
    assertThat(decision.outcome()).isEqualTo(new Outcome.Granted(Yuan.of(5_000)));
    assertThat(only(decision).rate()).isEqualTo(yuan(500, 800));
    assertThat(use(decision, "agency-year").taken()).isEqualTo(500_000);
  }

  @Test
  void aDeterminationAboveItStandsAndIsCut() {
    Payment payment = only(bonus(with(BAND, 600)).one(ten().at("700").build()));
    assertThat(payment.rate()).isEqualTo(yuan(700));
    assertThat(payment.cuts()).containsExactly(ceiling(yuan(1_000)));
    assertThat(payment.amount()).isEqualTo(yuan(6_000));
  }

  @Test
  void aDeterminationOutsideTheBandIsAnErrorWhateverTheCeiling() {
    assertThat(bonus(with(BAND, 600)).rejected(ten().at("800.01").build()).faults())
        .extracting(Fault::path)
        .containsExactly("perHeadDetermined");
    assertThat(bonus(with(BAND, 400)).rejected(ten().at("400").build()).faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"99.99, 99.99, 0", "100, 100, 0", "100.01, 100, 0.01", "0, 0, 0"})
  void itHoldsAtCostToTheFen(String cost, String paid, String cut) {
    Settling stays = stay("{'cost':'cost'}", "{'cost':'cost','ceiling':100}");
    Payment insurance = item(stays.one(board().cost(Yuan.parse(cost)).build()), "insurance");
    assertThat(insurance.rate()).isEqualTo(YuanRange.exactly(Yuan.parse(cost)));
    assertThat(insurance.amount()).isEqualTo(YuanRange.exactly(Yuan.parse(paid)));
    assertThat(insurance.cuts().stream().map(Cut::amount).reduce(YuanRange.ZERO, YuanRange::plus))
        .isEqualTo(YuanRange.exactly(Yuan.parse(cut)));
  }

  @Test
  void itCutsAShareOfABase() {
    Settling stays = stay("'rounding':'EXACT'", "'rounding':'EXACT','ceiling':1500");
    assertThat(item(stays.one(board().build()), "wage").cuts()).isEmpty();
    Payment bachelor =
        item(stays.one(board().id("b").programme(Programme.BACHELOR).build()), "wage");
    assertThat(bachelor.rate()).isEqualTo(yuan(1_600));
    assertThat(bachelor.cuts()).containsExactly(ceiling(yuan(300)));
    assertThat(bachelor.amount()).isEqualTo(yuan(4_500));
  }

  @Test
  void itCutsAWholeTableOrARowOfIt() {
    String row = "{'COLLEGE':{'yuan':90,'ceiling':70},'BACHELOR':80,'SECONDARY':null}";
    Settling stays = stay("{'cost':'cost'}", "{'table':{'by':'programme','rows':" + row + "}}");
    assertThat(item(stays.one(board().build()), "insurance").amount()).isEqualTo(yuan(70));
    Settling whole =
        stay("{'cost':'cost'}", "{'table':{'by':'programme','rows':" + row + "},'ceiling':75}");
    assertThat(item(whole.one(board().build()), "insurance").cuts())
        .containsExactly(ceiling(yuan(20)));
    Decision bachelor = whole.one(board().id("b").programme(Programme.BACHELOR).build());
    assertThat(item(bachelor, "insurance").cuts()).containsExactly(ceiling(yuan(5)));
  }

  @Test
  void aCapOfYuanComesAfterItAndCountsOnlyWhatIsPaid() {
    Settling capped = new Settling(Books.under(Books.bonus("{'yuan':800,'ceiling':500}", 4_000)));
    Decision decision = capped.one(ten().build());
    assertThat(only(decision).cuts())
        .containsExactly(ceiling(yuan(3_000)), new Cut("agency-year", yuan(1_000)));
    assertThat(paid(decision)).isEqualTo(Yuan.of(4_000));
    assertThat(use(decision, "agency-year").left()).isZero();
  }

  @Test
  void whatItCutsLeavesTheCapAlone() {
    Settling capped = new Settling(Books.under(Books.bonus("{'yuan':800,'ceiling':500}", 5_000)));
    Decision decision = capped.one(ten().build());
    assertThat(only(decision).cuts()).containsExactly(ceiling(yuan(3_000)));
    assertThat(use(decision, "agency-year").taken()).isEqualTo(500_000);
  }

  @Test
  void atNothingTheClaimIsDueAtNothingAndTakesItsOccurrence() {
    String once = Books.cap("once", "head", "OCCURRENCES", 1, "agency");
    Settling capped = new Settling(Books.under(Books.bonus("{'yuan':800,'ceiling':0}", once)));
    Decision first = capped.one(ten().build());
    assertThat(first.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    assertThat(only(first).cuts()).containsExactly(ceiling(yuan(8_000)));
    assertThat(use(first, "once").taken()).isEqualTo(1);
    Decision second = capped.one(ten().id("b").build());
    assertThat(second.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    assertThat(second.payments()).isEmpty();
  }

  @Test
  void itsCutIsThatOfTheUnitsThatCapsLeave() {
    String months = "'limit':12";
    Settling stays =
        new Settling(
            Books.atWage(
                Books.STAY
                    .replace("'rounding':'EXACT'", "'rounding':'EXACT','ceiling':1000")
                    .replace(months, "'limit':2")));
    Payment wage = item(stays.one(board().build()), "wage");
    assertThat(wage.units()).isEqualTo(2);
    assertThat(wage.gross()).isEqualTo(yuan(2_400));
    assertThat(wage.cuts()).containsExactly(ceiling(yuan(400)));
  }

  @Test
  void aCapOfMonthsCountsThoseOfWhichAnythingIsPaidAtTheCeiling() {
    String months = Books.cap("months", "top", "MONTHS", 12, "company");
    String sum = Books.cap("sum", "top", "YUAN", 23, "company");
    List<String> rates = List.of("{'yuan':10,'ceiling':5}", "0", "0", "0", "0");
    Settling crew = new Settling(Books.under(Books.crew(rates, months, sum)));
    Decision decision = crew.one(CrewClaim.like("a").months(10).build());
    assertThat(item(decision, "top").amount()).isEqualTo(yuan(23));
    assertThat(use(decision, "months").taken()).isEqualTo(5);
  }

  private static Settling bonus(String rate) {
    return new Settling(Books.under(Books.bonus(rate, 100_000)));
  }

  /** The usual stay with something else in it. */
  private static Settling stay(String usual, String other) {
    assertThat(Books.STAY).contains(usual);
    return new Settling(Books.atWage(Books.STAY.replace(usual, other)));
  }

  private static StayClaim.Builder board() {
    return StayClaim.like("a").board(Yuan.of(150));
  }

  private static BonusClaim.Builder ten() {
    return BonusClaim.like("a");
  }

  private static String with(String rate, int ceiling) {
    return rate.replace("}", ",'ceiling':" + ceiling + "}");
  }

  private static Payment only(Decision decision) {
    assertThat(decision.payments()).hasSize(1);
    return decision.payments().get(0);
  }

  private static Payment item(Decision decision, String item) {
    return decision.payments().stream()
        .filter(payment -> payment.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static Cut ceiling(YuanRange amount) {
    return new Cut(Cut.CEILING, amount);
  }

  private static YuanRange yuan(long amount) {
    return yuan(amount, amount);
  }

  private static YuanRange yuan(long low, long high) {
    return YuanRange.between(Yuan.of(low), Yuan.of(high));
  }
}
