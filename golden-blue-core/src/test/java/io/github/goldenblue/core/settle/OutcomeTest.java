package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  @Test
  void refusedNamesEveryUnmetConditionAndTakesNothing() {
    Settling settling = new Settling(Books.usual());
    StayClaim.Builder short_ = StayClaim.like("a").days("2022-03-01", "2022-03-31").invited(false);
    Decision decision = settling.one(short_.build());
    assertThat(decision.outcome())
        .isEqualTo(new Outcome.Refused(List.of("over-a-month", "invited")));
    assertThat(decision.payments()).isEmpty();
    assertThat(decision.caps()).isEmpty();
    assertThat(settling.ledger().entry("a").orElseThrow().takings()).isEmpty();
  }

  @Test
  void anUnmetConditionComesBeforeAReferral() {
    Settling settling = new Settling(Books.under(Books.bonus("{'referTo':'the city'}")));
    assertThat(settling.one(BonusClaim.like("a").heads(1).build()).outcome().kind())
        .isEqualTo(OutcomeKind.REFUSED);
    Decision referred = settling.one(BonusClaim.like("b").build());
    assertThat(referred.outcome()).isInstanceOf(Outcome.Referred.class);
    assertThat(((Outcome.Referred) referred.outcome()).to().authority()).isEqualTo("the city");
    assertThat(referred.payments()).isEmpty();
    assertThat(referred.amount().high()).isEqualTo(Yuan.ZERO);
  }

  @Test
  void aClaimDueAtNothingIsGrantedNothing() {
    Settling settling = new Settling(Books.under(Books.bonus("0")));
    Decision decision = settling.one(BonusClaim.like("a").build());
    assertThat(decision.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    assertThat(decision.payments()).hasSize(1);
  }

  @Test
  void exhaustedNamesTheCapThatLeftNothing() {
    String months = Books.cap("months", "top base", "MONTHS", 3, "company");
    List<String> rates = List.of("0", "0", "0", "10", "0");
    Settling settling = new Settling(Books.under(Books.crew(rates, months)));
    Decision decision = settling.one(CrewClaim.like("a").months(3).build());
    assertThat(decision.outcome())
        .isInstanceOfSatisfying(
            Outcome.Exhausted.class, exhausted -> assertThat(exhausted.by()).isNotEmpty());
  }
}
