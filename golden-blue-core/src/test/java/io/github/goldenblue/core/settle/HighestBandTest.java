package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.crewOf;
import static io.github.goldenblue.core.settle.RelationBooks.highest;
import static io.github.goldenblue.core.settle.RelationBooks.settling;
import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bands of several lines of which only the highest is paid, beside caps. */
class HighestBandTest {
  /** Whatever joining comes to, even to nothing, it would take the only head. */
  @Test
  void aUnitThatOneLineWouldTakeIsNoEntitlementOfTheNext() {
    Settling heads =
        joinAndStay(
            Books.band(0, 2, "joinDetermined"),
            Books.band(3, 8, "stayDetermined"),
            Books.cap("heads", "join stay", "HEADS", 1, "person"));
    heads.one(stay("a", "P", "5"));
    assertThat(heads.one(crewOf("b", "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  /** Both lines together never come to more than the 3 that the cap leaves. */
  @Test
  void moneyThatACapLeavesToSeveralLinesIsEntitledToOnce() {
    Settling capped =
        joinAndStay(
            Books.band(0, 4, "joinDetermined"),
            Books.band(2, 8, "stayDetermined"),
            Books.cap("once", "join", "OCCURRENCES", 1, "person"),
            Books.cap("most", "join stay", "YUAN", 3, "company"));
    capped.one(stay("a", "P", "5"));
    assertThat(capped.one(crewOf("b", "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  /** What both come to is one entitlement of the person. */
  private static Settling joinAndStay(String join, String stay, String... caps) {
    String all = "{'subsidy':'crew','items':['join','stay'],'holder':['person']}";
    String relation = highest("DIFFERENCE").replace(RelationBooks.JOIN_OF_PERSON, all);
    String crew = Books.crew(List.of("0", join, stay, "0", "0"), caps);
    return settling(relation, crew, RelationBooks.STAY);
  }
}
