package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionWriterTest {
  private static final String BAND = Books.band(500, 800, "perHeadDetermined");

  private final RevisionWriter writer = new RevisionWriter();

  private static Revision revision(String then, String now, Claim... claims) {
    GoldenBlue before = Books.under(Books.bonus(then, 100_000));
    GoldenBlue after = Books.under(Books.bonus(now, 100_000));
    Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 7, 1));
    Ledger paid = before.settlement(day).settle(Ledger.EMPTY, List.of(claims)).ledger();
    return after.settlement(day).revise(paid, List.of(List.of(claims)));
  }

  @Test
  void aDifferenceIsByPayeeAndBringsTheDecision() {
    Revision revision = revision("500", "600.5", BonusClaim.like("a").build());
    String decision = new DecisionWriter().write(revision.claims().get(0).decision().orElseThrow());
    assertThat(writer.write(revision.claims().get(0)))
        .isEqualTo(
            """
            {'format':'golden-blue/revision/1','claimId':'a','subsidy':'bonus',\
            'decidedOn':'2022-07-01',\
            'before':{'outcome':'GRANTED','amount':{'low':5000.00,'high':5000.00}},\
            'after':{'outcome':'GRANTED','amount':{'low':6005.00,'high':6005.00}},\
            'open':false,'differences':[{'payee':{'kind':'ORGANISATION','id':'A'},\
            'before':5000.00,'after':6005.00,'toPay':1005.00,'toRecover':0.00}],\
            'rejections':[],'published':[],'decision':"""
                    .replace('\'', '"')
                + decision
                + "}");
    assertThat(writer.writeTotal(revision))
        .isEqualTo(
            """
            {'format':'golden-blue/revision/1','total':{'claims':1,'toPay':1005.00,\
            'toRecover':0.00,'open':0,'rejected':0}}"""
                .replace('\'', '"'));
  }

  @Test
  void aClaimThatWouldBeRejectedHasItsFaultsAndNoAfter() {
    Revision revision = revision(BAND, "500", BonusClaim.like("a").at("700").build());
    assertThat(writer.write(revision.claims().get(0)))
        .contains("\"differences\":[],\"rejections\":[{\"claimId\":\"a\",\"faults\":[{\"path\":")
        .contains("perHeadDetermined")
        .doesNotContain("\"after\"", "\"decision\"");
    assertThat(writer.writeTotal(revision))
        .contains("\"toRecover\":0.00,\"open\":0,\"rejected\":1");
  }

  @Test
  void anOpenClaimHasARange() {
    Revision revision = revision("500", BAND, BonusClaim.like("a").build());
    assertThat(writer.write(revision.claims().get(0)))
        .contains("\"NEEDS_DETERMINATION\",\"amount\":{\"low\":5000.00,\"high\":8000.00}}")
        .contains("\"open\":true,\"differences\":[]");
  }
}
