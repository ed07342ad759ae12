package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.sample.Books;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault that is taken over is told once, where it was set. */
class InheritedFaultsTest {
  private static final String WRONG =
      Books.BONUS.replace("'pay':'agency'", "'pay':'agent'").replace("min-heads", "min-head");
  private static final RateBook COUNTY = book("county", "330604", "2022-01-01", WRONG);
  private static final String EXTENDS =
      "'bonus':{'extends':{'district':'330604','from':'2022-01-01'}}";

  private static RateBook book(String source, String district, String from, String section) {
    return Books.parse(source, Books.text(district, Books.edition(from, section)));
  }

  @Test
  void whatIsWrongAtItsSourceIsToldThereAlone() {
    RateBook beside = book("beside", "330681", "2022-01-01", EXTENDS);
    RateBook next = book("next", "330681", "2023-01-01", "'bonus':{'extends':true}");
    List<String> alone = faults(COUNTY);
    assertThat(alone).hasSizeGreaterThan(1);
    for (RateBook[] order :
        List.of(
            new RateBook[] {COUNTY, beside, next},
            new RateBook[] {next, beside, COUNTY},
            new RateBook[] {beside, COUNTY})) {
      assertThat(faults(order)).containsExactlyInAnyOrderElementsOf(alone);
      assertThat(refused(order)).hasMessageContaining("county").hasMessageNotContaining("beside");
    }
  }

  @Test
  void whatASectionSetsItselfIsItsOwnFault() {
    String own = EXTENDS.replace("}}", "},'items':{'head':{'pay':'agent','rate':1}}}");
    RateBook beside = book("beside", "330681", "2022-01-01", own);
    assertThat(faults(COUNTY, beside)).hasSize(faults(COUNTY).size() + 1);
    assertThat(refused(COUNTY, beside)).hasMessageContaining("beside");
  }

  @Test
  void aFaultThatComesOfTakingOverStays() {
    RateBook good = book("county", "330604", "2022-01-01", Books.BONUS);
    String own = EXTENDS.replace("}}", "},'conditions':{'min-head':{'atLeast':2}}}");
    assertThat(faults(good, book("beside", "330681", "2022-01-01", own)))
        .extracting(fault -> fault.substring(0, fault.indexOf(':')))
        .containsExactly("editions[0].subsidies.bonus.conditions.min-head");
  }

  private static List<String> faults(RateBook... books) {
    return refused(books).faults().stream().map(Object::toString).toList();
  }

  private static RateBookException refused(RateBook... books) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(books));
    assertThat(refused).as(Arrays.toString(books)).isNotNull();
    return refused;
  }
}
