package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A share that does not come out to the fen is a fault of its item, not of the day. */
class InexactShareTest {
  private static final String SHARE = "{'share':'33%','of':0.01,'rounding':'EXACT'}";

  @Test
  void itShowsAtTheItem() {
    String stay = Books.STAY.replace("{'cost':'cost'}", SHARE);
    List<Fault> faults =
        new Settling(Books.atWage(stay)).rejected(StayClaim.like("a").build()).faults();
    assertThat(faults).extracting(Fault::path).containsExactly("insurance");
    assertThat(faults.get(0).found()).contains("stay", "33%");
    assertThat(faults.get(0).expected()).contains("a rounding with its clause");
  }

  @Test
  void itShowsAtTheItemOfThePart() {
    String crew = Books.crew(List.of("0", SHARE, "0", "0", "0"));
    CrewClaim two = CrewClaim.like("a").with(Member.like("P"), Member.like("Q")).build();
    assertThat(new Settling(Books.under(crew)).rejected(two).faults())
        .extracting(Fault::path)
        .containsExactly("members[0].join", "members[1].join");
  }

  @Test
  void aMissingBaseStaysAFaultOfTheDay() {
    String ended = "'until':'2022-01-31','bases':{'wage-base':2000}";
    Settling settling =
        new Settling(
            Books.goldenBlue(
                Books.book("330604", Books.edition("2022-01-01", Books.STAY)),
                Books.book("330600", Books.editionOf("2022-01-01", ended))));
    assertThat(settling.rejected(StayClaim.like("a").on("2022-06-01").build()).faults())
        .extracting(Fault::path)
        .contains("on");
  }
}
