package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.HALVES;
import static io.github.goldenblue.core.settle.MoneyBooks.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim's own earlier stage was paid comes before it, as what others were paid does. */
class OwnPrerequisiteTest {
  private static final String TOP_FIRST =
      RelationBooks.relation(
          "top-first",
          "PREREQUISITE",
          "'first':[{'subsidy':'crew','items':['top'],'holder':['company']}]",
          "'then':[{'subsidy':'crew','items':['base'],'holder':['company']}]");
  private static final String AT_THE_END =
      "{'cases':[{'if':{'fact':'sequel.stage','in':['end']},'rate':300}],'otherwise':null}";

  @Test
  void anEarlierStageIsAPrerequisiteOfALaterOne() {
    String crew = with(Books.crew(List.of("100", "0", "0", AT_THE_END, "0")), HALVES);
    Settling settling = new Settling(RelationBooks.blue(TOP_FIRST, crew, RelationBooks.STAY));
    Decision first = settling.one(MoneyBooks.months("a", 6, Sequel.of("start")));
    assertThat(first.outcome().kind()).isEqualTo(OutcomeKind.GRANTED);
    Decision second = settling.one(MoneyBooks.months("b", 6, Sequel.of("end").following("a")));
    assertThat(second.findings()).anyMatch(one -> one.condition().equals("top-first") && one.met());
    assertThat(second.outcome().kind()).isEqualTo(OutcomeKind.GRANTED);
  }
}
