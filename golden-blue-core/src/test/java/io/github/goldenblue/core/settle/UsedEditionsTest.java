package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision names the editions behind the lines that are paid, and no others. */
class UsedEditionsTest {
  private static final GoldenBlue BLUE = underCapOf(2);

  @Test
  void theEditionOfMonthsBeyondACapIsNotNamed() {
    StayClaim claim = StayClaim.like("a").days("2022-03-01", "2022-05-31").build();
    Decision decision = new Settling(BLUE).one(claim);
    assertThat(decision.payments()).filteredOn(p -> p.item().equals("wage")).hasSize(1);
    assertThat(startsOf(decision)).containsExactly("2022-01-01", "2021-01-01");
  }

  @Test
  void theEditionOfMonthsWithinTheCapIsNamed() {
    StayClaim claim = StayClaim.like("a").days("2022-04-01", "2022-05-31").build();
    Decision decision = new Settling(BLUE).one(claim);
    assertThat(startsOf(decision)).containsExactly("2022-01-01", "2021-01-01", "2022-05-01");
  }

  @Test
  void aRefusalNamesTheEditionOfItsSectionAlone() {
    Decision decision = new Settling(BLUE).one(StayClaim.like("a").invited(false).build());
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(startsOf(decision)).containsExactly("2022-01-01");
  }

  private static List<String> startsOf(Decision decision) {
    return decision.rates().stream().map(edition -> edition.from().toString()).toList();
  }

  private static GoldenBlue underCapOf(int months) {
    String stay =
        Books.STAY
            .replace("'limit':12", "'limit':" + months)
            .replace("{'band':[150,200],'determinedBy':'boardDetermined'}", "0");
    return Books.goldenBlue(
        Books.book("330000", wages("2021-01-01", 1_000), wages("2022-05-01", 2_000)),
        Books.book("330604", Books.edition("2022-01-01", stay)));
  }

  private static String wages(String from, int wage) {
    return Books.editionOf(from, "'bases':{'wage-base':" + wage + "}");
  }
}
