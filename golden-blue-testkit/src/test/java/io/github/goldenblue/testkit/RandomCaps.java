package io.github.goldenblue.testkit;

import java.util.List;

/**
 * Draws caps, of which not all go together, as the text of a rate book with {@code '} for quotes.
 */
final class RandomCaps {
  static final List<String> OUTING_ITEMS =
      List.of(
          "'fee'",
          "'month'",
          "'month'",
          "'fee','month'",
          "'fee','insurance'",
          "'fee','month','insurance'");
  private static final String RANKS = "{'max':'place','order':['NEAR','NOWHERE','FAR','ABROAD']}";

  private final Chance chance;

  RandomCaps(Chance chance) {
    this.chance = chance;
  }

  String ofOuting(String id) {
    String items = chance.of(OUTING_ITEMS);
    if (chance.oneIn(3)) {
      return cap(id, items, "'accumulator':" + RANKS, "guide");
    }
    return cap(id, items, sum(items.equals("'month'") ? 4 : 2), "guide");
  }

  String ofCrew(String id) {
    return cap(id, "'wage'", sum(2), "person");
  }

  private String sum(int kinds) {
    int kind = chance.below(kinds);
    String unit = List.of("YUAN", "OCCURRENCES", "MONTHS", "MONTHS").get(kind);
    int most = List.of(3000, 4, 9, 24).get(kind);
    return "'unit':'%s','limit':%d".formatted(unit, chance.below(most));
  }

  private String cap(String id, String items, String most, String person) {
    return "'%s':{'items':[%s],%s,'holder':[%s],'period':%s%s}"
        .formatted(id, items, most, holder(person), chance.period(), chance.scope());
  }

  private String holder(String person) {
    return chance.of("'" + person + "'", "'host'", "", "'" + person + "','host'");
  }
}
