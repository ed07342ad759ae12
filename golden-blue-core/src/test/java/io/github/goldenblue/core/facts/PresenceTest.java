package io.github.goldenblue.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.GrantClaim.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact that is given exactly when another has a value, in Java and on the wire. */
class PresenceTest {
  private static final GoldenBlue BLUE = Books.under(Books.GRANT);

  @Test
  void givenWhereItMustBeAndAbsentWhereItMustNotThereIsNoFault() {
    assertThat(GrantClaim.FACTS.faults(GrantClaim.like("a").part(0).build())).isEmpty();
    assertThat(GrantClaim.FACTS.faults(GrantClaim.praise("a").build())).isEmpty();
  }

  @Test
  void absentWhereItMustBeGivenItIsAFault() {
    GrantClaim absent = GrantClaim.praise("a").form(Form.START).build();
    assertThat(GrantClaim.FACTS.faults(absent))
        .containsExactly(new Fault("partPercent", Fault.NOTHING, "a value, as form is START"));
  }

  @Test
  void givenWhereItMustNotBeItIsAFaultEvenAtZero() {
    for (int percent : new int[] {0, 10}) {
      GrantClaim given = GrantClaim.praise("a").part(percent).build();
      String found = Integer.toString(percent);
      assertThat(GrantClaim.FACTS.faults(given))
          .containsExactly(new Fault("partPercent", found, "nothing, as form is PRAISE"));
    }
  }

  @Test
  void aNegativeCountIsAFaultOfItsOwn() {
    assertThat(GrantClaim.FACTS.faults(GrantClaim.like("a").part(-1).build()))
        .extracting(Fault::path)
        .containsExactly("partPercent");
  }

  @Test
  void onTheWireItIsWrittenOnlyWhereItIsGivenAndComesBack() {
    GrantClaim start = GrantClaim.like("a").part(0).build();
    GrantClaim praise = GrantClaim.praise("a").build();
    assertThat(BLUE.writeClaim(start)).contains("\"partPercent\":0");
    assertThat(BLUE.writeClaim(praise)).doesNotContain("partPercent");
    assertThat(BLUE.readClaim(BLUE.writeClaim(start))).isEqualTo(start);
    assertThat(BLUE.readClaim(BLUE.writeClaim(praise))).isEqualTo(praise);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'partPercent':10, | ~~ | nothing",
        "'partPercent':10 | 'partPercent':null | null",
        "'partPercent':10 | 'partPercent':'10' | ~\"10\"~",
        "'partPercent':10 | 'partPercent':10.0 | 10.0",
        "'partPercent':10 | 'partPercent':-1 | -1",
        "'START' | 'PRAISE' | 10",
      })
  void whatIsWrongWithItIsSaidOnceAndAsItWasFound(String good, String bad, String found) {
    String json = BLUE.writeClaim(GrantClaim.like("a").build()).replace('"', '\'');
    assertThat(json).contains(good);
    assertThat(faults(json.replace(good, bad)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.path()).isEqualTo("partPercent"))
        .satisfies(fault -> assertThat(fault.found()).isEqualTo(found));
  }

  @Test
  void whereTheOtherFactCannotBeReadNothingIsSaidOfIt() {
    String json = BLUE.writeClaim(GrantClaim.like("a").build()).replace('"', '\'');
    assertThat(faults(json.replace("START", "STARTED")))
        .extracting(Fault::path)
        .containsExactly("form");
  }

  private static List<Fault> faults(String json) {
    return catchThrowableOfType(
            InvalidClaimException.class, () -> BLUE.readClaim(json.replace('\'', '"')))
        .faults();
  }
}
