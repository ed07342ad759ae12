package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Random bands, some with a ceiling, under random caps and relations that are nested or disjoint,
 * and claims for them.
 */
final class RandomCrew {
  private static final List<String> MONTHLY = List.of("top", "base", "joint");
  private static final List<String> PERSONAL = List.of("join", "stay");
  private static final List<String> PERSONS = List.of("P", "Q", "R");
  private static final List<String> UNITS =
      List.of("YUAN", "MONTHS", "OCCURRENCES", "YUAN", "HEADS");
  private static final List<String> FACTS =
      List.of("topDetermined", "joinDetermined", "stayDetermined", "baseDetermined");

  private final Random random;
  private final String payment;
  private final List<int[]> bands = new ArrayList<>();
  private final List<OptionalInt> ceilings = new ArrayList<>();
  private final List<String> caps = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private GoldenBlue blue;

  /** Paid at once, and so under relations too. */
  RandomCrew(Random random) {
    this(random, "");
    for (int tries = random.nextInt(3); tries > 0; tries--) {
      addRelation("r" + tries);
    }
  }

  /** Under caps alone, with what is said of payment. */
  RandomCrew(Random random, String payment) {
    this.random = random;
    this.payment = payment;
    for (int i = 0; i < FACTS.size(); i++) {
      int low = random.nextInt(5);
      bands.add(new int[] {low, low + random.nextInt(6)});
      ceilings.add(random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty());
    }
    this.blue = load();
    for (int tries = random.nextInt(6); tries > 0; tries--) {
      addCap("c" + tries);
    }
  }

  GoldenBlue blue() {
    return blue;
  }

  /** No unit of an item is paid more, if anything is said of it. */
  OptionalInt ceiling(String item) {
    int i = FACTS.indexOf(item + "Determined");
    return i < 0 ? OptionalInt.empty() : ceilings.get(i);
  }

  /** A cap that does not fit the others is left out. */
  private void addCap(String id) {
    boolean ofPerson = random.nextBoolean();
    List<String> items = new ArrayList<>(PERSONAL);
    if (!ofPerson) {
      items.addAll(MONTHLY);
    }
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    if (unit.equals("MONTHS")) {
      items.removeAll(PERSONAL);
    }
    if (unit.equals("HEADS")) {
      items.removeAll(MONTHLY);
    }
    items.removeIf(item -> random.nextInt(3) == 0);
    String holder = ofPerson ? "person" : random.nextBoolean() ? "company" : "";
    int limit = unit.equals("YUAN") ? random.nextInt(25) : 1 + random.nextInt(5);
    caps.add(Books.cap(id, String.join(" ", items), unit, limit, holder));
    try {
      blue = load();
    } catch (RateBookException crossing) {
      caps.remove(caps.size() - 1);
    }
  }

  /** The highest of all claims for some of the items; one that does not fit is left out. */
  private void addRelation(String id) {
    boolean ofPerson = random.nextBoolean();
    List<String> items = new ArrayList<>(PERSONAL);
    if (!ofPerson) {
      items.addAll(MONTHLY);
    }
    items.removeIf(item -> random.nextInt(3) == 0);
    String holder = ofPerson ? "'person'" : random.nextBoolean() ? "'company'" : "";
    String member =
        "{'subsidy':'crew','items':['"
            + String.join("','", items)
            + "'],'holder':["
            + holder
            + "]}";
    String later = "'later':'" + (random.nextInt(4) == 0 ? "NOTHING" : "DIFFERENCE") + "'";
    relations.add(RelationBooks.relation(id, "HIGHEST", RelationBooks.members(member), later));
    try {
      blue = load();
    } catch (RateBookException crossing) {
      relations.remove(relations.size() - 1);
    }
  }

  private GoldenBlue load() {
    return RelationBooks.blue(String.join(",", relations), section());
  }

  private String section() {
    List<String> rates = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      String band = Books.band(bands.get(i)[0], bands.get(i)[1], FACTS.get(i));
      OptionalInt ceiling = ceilings.get(i);
      rates.add(
          ceiling.isPresent() ? band.replace("}", ",'ceiling':" + ceiling.getAsInt() + "}") : band);
    }
    rates.add("3");
    String section = Books.crew(rates, caps.toArray(String[]::new));
    return payment.isEmpty() ? section : MoneyBooks.with(section, payment);
  }

  /** A claim with every band open. */
  CrewClaim open(String id) {
    return open(id, Sequel.NONE);
  }

  /** The same, going on from another. */
  CrewClaim open(String id, Sequel sequel) {
    List<Member> members = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String person = PERSONS.get(random.nextInt(PERSONS.size()));
      members.add(Member.like(person).badge("b" + i).heads(random.nextInt(4)).build());
    }
    return CrewClaim.like(id).sequel(sequel).months(random.nextInt(6)).members(members).build();
  }

  /** The same claim with every band determined somewhere, often at an end. */
  CrewClaim determined(CrewClaim open) {
    List<Member> members = new ArrayList<>();
    for (Member m : open.members()) {
      Member.Builder member = Member.like(m.person().id()).badge(m.badge()).heads(m.heads());
      members.add(member.join(inside(1)).stay(inside(2)).build());
    }
    return CrewClaim.like(open.id())
        .sequel(open.sequel())
        .months(open.months())
        .top(inside(0))
        .base(inside(3))
        .members(members)
        .build();
  }

  private Yuan inside(int i) {
    int[] ends = bands.get(i);
    int at = random.nextInt(4);
    int span = ends[1] - ends[0] + 1;
    return Yuan.of(at == 0 ? ends[0] : at == 1 ? ends[1] : ends[0] + random.nextInt(span));
  }

  @Override
  public String toString() {
    return section() + relations;
  }
}
