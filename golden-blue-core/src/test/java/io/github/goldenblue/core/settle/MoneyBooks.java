package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;

/** Books of a bonus and a crew that pay in stages, in advance, and take back. */
final class MoneyBooks {
  static final String HALVES =
      "'stages':{'rounding':'EXACT','order':[{'id':'start','share':'50%'},{'id':'end','share':'50%'}]}";
  static final String QUARTERS =
      """
      'stages':{'rounding':'EXACT','order':[{'id':'start','share':'50%'},
        {'id':'middle','share':'25%'},{'id':'end','share':'REST'}]}""";
  static final String ADVANCE = "'advance':{'clause':'D 9','share':'60%','rounding':'EXACT'}";
  static final String RECOVERIES =
      """
      'recoveries':{'left':{'clause':'D 7','items':['head'],'back':'UNITS'},
        'unspent':{'clause':'D 8','reading':'R-1','back':'AMOUNT'},'fraud':{'back':'ALL'}}""";

  private MoneyBooks() {}

  /** The bonus at this rate with these caps, at least 2 heads, and what is said of payment. */
  static Settling bonus(String rate, String caps, String... payment) {
    return new Settling(Books.under(with(Books.bonus(rate, caps), payment)));
  }

  /**
   * A crew of which only months of the company ({@code top}) and its members ({@code join}) are
   * paid, with a cap and what is said of payment.
   */
  static Settling crewAt(String top, String join, String cap, String... payment) {
    String section = Books.crew(List.of(top, join, "0", "0", "0"), cap);
    return new Settling(Books.under(with(section, payment)));
  }

  /** A section that says more. */
  static String with(String section, String... more) {
    String open = section.substring(0, section.length() - 1);
    return open + (more.length == 0 ? "" : ",") + String.join(",", more) + "}";
  }

  static BonusClaim heads(String id, int heads, Sequel sequel) {
    return BonusClaim.like(id).heads(heads).sequel(sequel).build();
  }

  static BonusClaim heads(String id, int heads) {
    return heads(id, heads, Sequel.NONE);
  }

  static CrewClaim months(String id, int months, Sequel sequel) {
    return CrewClaim.like(id).months(months).sequel(sequel).build();
  }

  static CrewClaim crew(String id, Sequel sequel, String... persons) {
    return CrewClaim.like(id)
        .members(List.of(persons).stream().map(p -> Member.like(p).build()).toList())
        .sequel(sequel)
        .build();
  }

  static Reversal.Builder back(String id, String reverses) {
    return Reversal.builder()
        .id(id)
        .district(District.of("330604"))
        .on(LocalDate.of(2022, 12, 1))
        .reverses(reverses);
  }

  static Reversal.Builder cited(String id, String reverses) {
    return back(id, reverses).clause("D 7");
  }

  static Yuan takenBack(Decision decision) {
    return decision.recoveries().stream().map(Recovery::amount).reduce(Yuan.ZERO, Yuan::plus);
  }
}
