package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.subsidy.PartSheet;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Months for the company, and so much for each member: as many lines as caps can ask for. */
public final class Crew implements Subsidy<CrewClaim> {
  private static final RatesType<CrewClaim, Terms> TYPE =
      new RatesType<>(
          "crew",
          CrewClaim.FACTS,
          book ->
              new Terms(
                  book.item("top", UnitKind.MONTH),
                  book.item("base", UnitKind.MONTH),
                  book.item("joint", UnitKind.MONTH),
                  book.itemOf(Member.FACTS, "join"),
                  book.itemOf(Member.FACTS, "stay")));

  private record Terms(
      Item<CrewClaim> top,
      Item<CrewClaim> base,
      Item<CrewClaim> joint,
      Item<Member> join,
      Item<Member> stay) {}

  @Override
  public RatesType<CrewClaim, ?> rates() {
    return TYPE;
  }

  @Override
  public void assess(CrewClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(TYPE);
    Units months = Units.months(claim.months());
    sheet.pay(terms.top(), claim, months);
    for (int i = 0; i < claim.members().size(); i++) {
      Member member = claim.members().get(i);
      PartSheet part = sheet.part(Member.FACTS, i);
      part.pay(terms.join(), member, Units.of(member.heads()));
      part.pay(terms.stay(), member, Units.of(member.heads()));
    }
    sheet.pay(terms.base(), claim, months);
    sheet.pay(terms.joint(), claim, months);
  }
}
