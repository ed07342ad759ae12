package io.github.goldenblue.testkit;

import java.util.List;

/** Draws relations between outings and crews, as the text of a book with {@code '} for quotes. */
final class RandomRelations {
  private static final List<String> KINDS =
      List.of("EXCLUSIVE", "HIGHEST", "HIGHEST", "PREREQUISITE");

  private final Chance chance;

  RandomRelations(Chance chance) {
    this.chance = chance;
  }

  String relation(String id) {
    String kind = chance.of(KINDS);
    return "'%s':{'kind':'%s',%s,'period':%s%s}"
        .formatted(id, kind, members(kind), chance.period(), chance.scope());
  }

  private String members(String kind) {
    int whose = chance.below(4);
    String outing = outing(List.of("'guide'", "'guide'", "'host'", "").get(whose));
    String crew = member("crew", "", List.of("'person'", "'person'", "'host'", "").get(whose));
    boolean isOutingFirst = chance.oneIn(2);
    String one = isOutingFirst ? outing : crew;
    String other = isOutingFirst ? crew : outing;
    return switch (kind) {
      case "PREREQUISITE" -> "'first':[%s],'then':[%s]".formatted(one, other);
      case "HIGHEST" ->
          "'members':[%s,%s],'later':'%s'"
              .formatted(one, other, chance.oneIn(4) ? "NOTHING" : "DIFFERENCE");
      default -> "'members':[%s,%s]".formatted(one, other);
    };
  }

  private String outing(String holder) {
    String some = "'items':[" + chance.of(RandomCaps.OUTING_ITEMS) + "],";
    return member("outing", chance.oneIn(3) ? "" : some, holder);
  }

  private static String member(String subsidy, String items, String holder) {
    return "{'subsidy':'%s',%s'holder':[%s]}".formatted(subsidy, items, holder);
  }
}
