package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrenceCapTest {
  private static final String ONCE = Books.cap("once", "join stay", "OCCURRENCES", 1, "person");

  @Test
  void itIsTakenOncePerClaimAndHolderByAllLinesThatCarryIt() {
    Settling settling = settling("200", ONCE);
    Decision first = settling.one(crew("a", Member.like("P").heads(7), Member.like("Q")));
    assertThat(paid(first)).isEqualTo(Yuan.of(8 * (200 + 50)));
    assertThat(first.caps()).hasSize(2).allMatch(use -> use.taken() == 1 && use.left() == 0);
    assertThat(settling.one(crew("b", Member.like("P"))).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void twoPartsOfOneHolderTakeItOnce() {
    Settling settling = settling("200", ONCE);
    Member.Builder again = Member.like("P2").person(PersonId.of("P"));
    Decision decision = settling.one(crew("a", Member.like("P"), again));
    assertThat(paid(decision)).isEqualTo(Yuan.of(500));
    assertThat(use(decision, "once").taken()).isEqualTo(1);
  }

  @Test
  void withoutRoomForOneHolderTheOtherIsPaidAllTheSame() {
    Settling settling = settling("200", ONCE);
    settling.one(crew("a", Member.like("P")));
    Decision decision = settling.one(crew("b", Member.like("P"), Member.like("Q")));
    assertThat(decision.payments()).extracting(p -> p.payee().id()).containsOnly("Q");
    assertThat(paid(decision)).isEqualTo(Yuan.of(250));
  }

  @Test
  void itCountsClaimsWhereItsLimitIsMoreThanOne() {
    Settling settling = settling("200", Books.cap("twice", "join", "OCCURRENCES", 2, "company"));
    settling.one(crew("a", Member.like("P"), Member.like("Q")));
    assertThat(paid(settling.one(crew("b", Member.like("P"))))).isEqualTo(Yuan.of(250));
    assertThat(paid(settling.one(crew("c", Member.like("P"))))).isEqualTo(Yuan.of(50));
  }

  @Test
  void aLineDueAtNothingTakesIt() {
    String join = Books.cap("once", "join", "OCCURRENCES", 1, "person");
    Settling settling = settling(Books.band(0, 300, "joinDetermined"), join);
    Decision none = settling.one(crew("a", Member.like("P").join(Yuan.ZERO)));
    assertThat(use(none, "once").taken()).isEqualTo(1);
    Decision after = settling.one(crew("b", Member.like("P").join(Yuan.of(300))));
    assertThat(paid(after)).isEqualTo(Yuan.of(50));
  }

  @Test
  void aLineBroughtToNothingByAYuanCapDoesNotTakeIt() {
    String empty = Books.cap("empty", "join", "YUAN", 0, "person");
    Settling settling =
        settling("200", Books.cap("once", "join", "OCCURRENCES", 1, "person"), empty);
    Decision decision = settling.one(crew("a", Member.like("P")));
    assertThat(use(decision, "once").taken()).isZero();
    assertThat(paid(decision)).isEqualTo(Yuan.of(50));
  }

  private static Settling settling(String join, String... caps) {
    return new Settling(Books.under(Books.crew(List.of("0", join, "50", "0", "0"), caps)));
  }

  private static CrewClaim crew(String id, Member.Builder... members) {
    return CrewClaim.like(id).with(members).build();
  }
}
