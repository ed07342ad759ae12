package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.PartSheet;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** A formula over parts, made up for these tests. */
final class Crew implements Subsidy<CrewClaim> {
  record Terms(
      Condition<Boolean> rested, Condition<Integer> minMembers, Item<CrewClaim.Member> wage) {
    static final RatesType<CrewClaim, Terms> TYPE =
        new RatesType<>(
            "crew",
            CrewClaim.FACTS,
            book ->
                new Terms(
                    book.holds("rested"),
                    book.threshold("min-members"),
                    book.itemOf(CrewClaim.Member.FACTS, "wage")));
  }

  @Override
  public RatesType<CrewClaim, ?> rates() {
    return Terms.TYPE;
  }

  @Override
  public void assess(CrewClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(Terms.TYPE);
    int rested = 0;
    for (int i = 0; i < claim.members().size(); i++) {
      CrewClaim.Member member = claim.members().get(i);
      PartSheet part = sheet.part(CrewClaim.Member.FACTS, i);
      if (part.note(terms.rested(), !member.tired())) {
        part.pay(terms.wage(), member, Units.ONE);
        rested++;
      }
    }
    sheet.require(terms.minMembers(), rested);
  }
}
