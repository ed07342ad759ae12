package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A district says in data who is paid; the formula is the same. */
class PayeeTest {
  private static final String TO_GUEST = "'insurance':{'pay':'guest'";
  private static final StayClaim STAY =
      StayClaim.like("a").guest(PersonId.of("G")).host(OrganisationId.of("H")).build();

  @Test
  void anItemIsPaidToWhomeverTheDistrictNames() {
    assertThat(Books.STAY).contains(TO_GUEST);
    assertThat(insurance(Books.STAY)).isEqualTo(new Payee(Payee.Kind.PERSON, "G"));
    assertThat(insurance(Books.STAY.replace(TO_GUEST, TO_GUEST.replace("guest", "host"))))
        .isEqualTo(new Payee(Payee.Kind.ORGANISATION, "H"));
  }

  @Test
  void anItemOfAMemberMayBePaidToTheCompanyOfTheClaim() {
    CrewClaim claim = CrewClaim.like("a").with(Member.like("P"), Member.like("Q")).build();
    String members = RelationBooks.crew("200");
    assertThat(new Settling(Books.under(members)).one(claim).payments())
        .filteredOn(payment -> payment.item().equals("join"))
        .extracting(payment -> payment.payee().id())
        .containsExactly("P", "Q");
    String company = members.replace("'join':{'pay':'person'", "'join':{'pay':'company'");
    assertThat(new Settling(Books.under(company)).one(claim).payments())
        .filteredOn(payment -> payment.item().equals("join"))
        .extracting(Payment::payee)
        .containsOnly(new Payee(Payee.Kind.ORGANISATION, "C"));
  }

  @Test
  void whoseCapItIsStaysWhatTheCapSaysWhoeverIsPaid() {
    String own = Books.cap("own", "join", "YUAN", 300, "person");
    String crew =
        RelationBooks.crew("200", own).replace("'join':{'pay':'person'", "'join':{'pay':'company'");
    Settling settling = new Settling(Books.under(crew));
    settling.one(CrewClaim.like("a").with(Member.like("P")).build());
    Decision decision =
        settling.one(CrewClaim.like("b").with(Member.like("P"), Member.like("Q")).build());
    assertThat(decision.amount().high()).isEqualTo(Yuan.of(300));
    assertThat(use(decision, "own").holder()).isEqualTo(List.of("P"));
    assertThat(use(decision, "own").left()).isZero();
  }

  private static Payee insurance(String section) {
    return new Settling(Books.atWage(section))
        .one(STAY).payments().stream()
            .filter(payment -> payment.item().equals("insurance"))
            .map(Payment::payee)
            .findFirst()
            .orElseThrow();
  }
}
