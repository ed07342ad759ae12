package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.Prize;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionJsonTest {
  private static final List<Claim> ONE_OF_EACH =
      List.of(
          BonusClaim.like("cut").heads(130).at("800").build(),
          BonusClaim.like("exhausted").build(),
          BonusClaim.like("refused").heads(1).build(),
          BonusClaim.like("pending").on("2023-06-01").build(),
          StayClaim.like("no share").programme(Programme.SECONDARY).cost(Yuan.ofFen(1)).build());

  private final GoldenBlue blue = Books.usual();

  @Test
  void everyDecisionComesBackAsItWas() {
    SettledBatch settled = blue.settle(Ledger.EMPTY, ONE_OF_EACH);
    assertThat(settled.decisions()).hasSize(5);
    for (Decision decision : settled.decisions()) {
      assertThat(blue.readDecision(blue.writeDecision(decision))).isEqualTo(decision);
    }
    SettledBatch again = blue.settle(settled.ledger(), ONE_OF_EACH);
    for (Decision decision : again.decisions()) {
      assertThat(blue.readDecision(blue.writeDecision(decision))).isEqualTo(decision);
    }
  }

  @Test
  void aReferralComesBackAsItWas() {
    GoldenBlue referring = Books.under(Books.bonus("{'referTo':'the city'}"));
    Decision decision =
        referring.settle(Ledger.EMPTY, List.of(BonusClaim.like("a").build())).decisions().get(0);
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.REFERRED);
    assertThat(blue.readDecision(blue.writeDecision(decision))).isEqualTo(decision);
  }

  @Test
  void ceilingsOpenTablesAndTeamsComeBackAsTheyWere() {
    GoldenBlue other =
        Books.under(
            Books.bonus(Books.band(5, 8, "perHeadDetermined").replace("}", ",'ceiling':6}")),
            Books.GRANT);
    List<Claim> claims =
        List.of(
            BonusClaim.like("cut").build(),
            GrantClaim.praise("team").kind(GrantClaim.RecipientKind.GROUP).build(),
            GrantClaim.like("unlisted").ranked(Prize.Rank.THIRD).build());
    SettledBatch settled = other.settle(Ledger.EMPTY, claims);
    assertThat(settled.decisions()).hasSize(3);
    for (Decision decision : settled.decisions()) {
      assertThat(other.readDecision(other.writeDecision(decision))).isEqualTo(decision);
    }
    assertThat(other.writeDecision(settled.decisions().get(0)))
        .contains(
            "'cuts':[{'cap':'ceiling','amount':{'low':0.00,'high':20.00}}]".replace('\'', '"'));
  }

  @Test
  void aDecisionIsWrittenAsTheCatalogueSays() {
    Decision decision = blue.settle(Ledger.EMPTY, ONE_OF_EACH).decisions().get(0);
    assertThat(blue.writeDecision(decision))
        .isEqualTo(
            """
            {'format':'golden-blue/decision/1','claimId':'cut','subsidy':'bonus','outcome':'GRANTED',\
            'amount':{'low':100000.00,'high':100000.00},'payments':[{'payee':{'kind':'ORGANISATION',\
            'id':'A'},'item':'head','units':130,'rate':{'low':800.00,'high':800.00},\
            'gross':{'low':104000.00,'high':104000.00},'cuts':[{'cap':'agency-year',\
            'amount':{'low':4000.00,'high':4000.00}}],'amount':{'low':100000.00,'high':100000.00},\
            'clause':{'document':'Document of 330604','article':'1'}}],'findings':[{'condition':\
            'min-heads','met':true,'decisive':true,'required':2,'observed':130,'clause':{'document':\
            'Document of 330604','article':'1'}}],'caps':[{'cap':'agency-year','holder':['A'],\
            'period':'2022','unit':'YUAN','limit':100000.00,'usedBefore':0.00,'taken':100000.00,\
            'left':0.00}],'readings':[],'rates':[{'district':'330604','from':'2022-01-01'}]}"""
                .replace('\'', '"'));
  }

  @Test
  void aGrantOfARangeIsNoDecision() {
    String granted = blue.writeDecision(blue.settle(Ledger.EMPTY, ONE_OF_EACH).decisions().get(0));
    String range = granted.replaceFirst("\"low\":100000.00", "\"low\":1.00");
    assertThatThrownBy(() -> blue.readDecision(range)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"low\":100000.00 | \"low\":1.00",
        "GRANTED | REFUSED",
        "ledger/1 | ledger/2",
        "\"batch\":1 | \"batch\":1,\"note\":2",
        "\"batch\":1 | \"batch\":1,\"batch\":2",
        "\"amount\":100000.00} | \"amount\":-100000.00}",
        "\"amount\":100000.00} | \"amount\":1e5}",
        "{\"format\" | \"format\"",
      })
  void anEntryThatSaysOtherThanItsOutcomeIsNoEntry(String good, String bad) {
    LedgerEntry paid = blue.settle(Ledger.EMPTY, ONE_OF_EACH).ledger().entries().get(0);
    String line = new LedgerJson().write(paid);
    assertThat(line).contains(good);
    assertThatThrownBy(() -> new LedgerJson().read(line.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
