package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;

/**
 * Books of relations between a crew, whose members are persons, and a stay, whose guest is one: of
 * a crew only {@code join} is due, of a stay what its insurance costs.
 */
final class RelationBooks {
  static final String STAY =
      """
      'stay':{'conditions':{'over-a-month':'NONE','invited':'NONE'},'items':{
        'wage':{'pay':'host','per':'MONTH','rate':0},'board':{'pay':'guest','per':'DAY','rate':0},
        'insurance':{'pay':'guest','rate':{'cost':'cost'}}}}""";
  static final String JOIN_OF_PERSON = "{'subsidy':'crew','items':['join'],'holder':['person']}";
  static final String STAY_OF_GUEST = "{'subsidy':'stay','holder':['guest']}";

  private RelationBooks() {}

  static String crew(String join, String... caps) {
    return Books.crew(List.of("0", join, "0", "0", "0"), caps);
  }

  static String members(String... members) {
    return "'members':[" + String.join(",", members) + "]";
  }

  static String relation(String id, String kind, String... fields) {
    return "'" + id + "':{'kind':'" + kind + "','period':'PLAN'," + String.join(",", fields) + "}";
  }

  static String exclusive() {
    return relation("no-double", "EXCLUSIVE", members(JOIN_OF_PERSON, STAY_OF_GUEST));
  }

  static String highest(String later) {
    return relation(
        "best", "HIGHEST", members(JOIN_OF_PERSON, STAY_OF_GUEST), "'later':'" + later + "'");
  }

  static RateBook book(String district, String relations, String... sections) {
    return Books.book(district, edition("2022-01-01", relations, sections));
  }

  static String edition(String from, String relations, String... sections) {
    return Books.editionOf(
        from,
        "'subsidies':{" + String.join(",", sections) + "}",
        "'relations':{" + relations + "}");
  }

  static GoldenBlue blue(String relations, String... sections) {
    return Books.goldenBlue(book("330604", relations, sections));
  }

  static Settling settling(String relations, String... sections) {
    return new Settling(blue(relations, sections));
  }

  /** A crew of these persons. */
  static Claim crewOf(String id, String... persons) {
    return CrewClaim.like(id)
        .members(List.of(persons).stream().map(p -> Member.like(p).build()).toList())
        .build();
  }

  /** A crew of one person with what was determined for joining. */
  static Claim determined(String id, String person, String join) {
    return CrewClaim.like(id).with(Member.like(person).join(Yuan.parse(join))).build();
  }

  static Claim stay(String id, String guest, String cost) {
    return stay(id, guest, cost, "2022-06-01");
  }

  static Claim stay(String id, String guest, String cost, String on) {
    return StayClaim.like(id).guest(PersonId.of(guest)).cost(Yuan.parse(cost)).on(on).build();
  }
}
