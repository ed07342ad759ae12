package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.value.District;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A book of random rates, conditions, caps and relations, in force in two districts of one city;
 * what does not go together is left out.
 */
final class RandomBook {
  private static final String BOOK =
      """
      {'format': 'golden-blue/rates/1', 'district': '110101', 'documents': {'T': {'title': 'Toy'}},
       'editions': [{'from': '2023-01-01', 'clause': 'T',
       'settings': {'tier': '2'},
       'bases': {'toy-base': {'table': {'by': 'district.tier', 'rows': {'1': 1200, '2': 900}}}},
       'subsidies': {
        'outing': {
         'conditions': {%s},
         'items': {
           'fee': {'pay': 'guide', 'rate': %s},
           'month': {'pay': 'host', 'per': 'MONTH', 'rate': %s},
           'insurance': %s},
         'caps': {%s}%s},
        'crew': {
         'conditions': {%s},
         'items': {'wage': {'pay': 'person', 'rate': %s}},
         'caps': {%s}%s}},
       'relations': {%s}}]}
      """;

  /** A rate before it is drawn; none that is drawn is written like this. */
  static final String UNSET = "0.00";

  private static final String OTHER_DISTRICT = "110102";
  private static final int TRIES = 20;

  /** The parts of the book, in the order in which it names them. */
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private final Chance chance;
  private final RandomRequirements ofOuting;
  private final RandomRequirements ofCrew;

  RandomBook(long seed) {
    this.chance = new Chance(seed);
    this.ofOuting = new RandomRequirements(chance, Vocabulary.ofOuting("feeDetermined"));
    this.ofCrew = new RandomRequirements(chance, Vocabulary.ofCrew());
    part("outing", chance.oneIn(3) ? "" : "'invited':'NONE'", "'not-paid-elsewhere':'NONE'");
    part("fee", UNSET);
    part("month", UNSET);
    part("insurance", "'NONE'");
    part("outing caps");
    part("outing payment");
    part("crew", chance.oneIn(2) ? "" : "'rested':'NONE'", "'min-members':'NONE'");
    part("wage", UNSET);
    part("crew caps");
    part("crew payment");
    part("relations");
    draw();
  }

  private void part(String name, String... first) {
    parts.put(
        name, Arrays.stream(first).filter(text -> !text.isEmpty()).collect(Collectors.toList()));
  }

  private void draw() {
    rate("fee", new RandomRates(chance, Vocabulary.ofOuting("feeDetermined")));
    rate("month", new RandomRates(chance, Vocabulary.ofOuting("monthDetermined")));
    rate("wage", new RandomRates(chance, Vocabulary.ofCrew()));
    if (!chance.oneIn(4)) {
      replace("insurance", () -> "{'pay':'guide','rate':{'cost':'cost'}}");
    }
    RandomCaps caps = new RandomCaps(chance);
    RandomRelations relations = new RandomRelations(chance);
    for (int i = 0; i < 2; i++) {
      String id = "'own-" + i + "':";
      add("outing", 3, () -> id + ofOuting.requirement());
      add("crew", 3, () -> id + ofCrew.requirement());
    }
    for (int i = 0; i < 7; i++) {
      String number = Integer.toString(i);
      add(i < 4 ? "outing caps" : "crew caps", 1, () -> cap(caps, number));
    }
    for (int i = 0; i < 3; i++) {
      String id = "r" + i;
      add("relations", 1, () -> relations.relation(id));
    }
    RandomPayment payment = new RandomPayment(chance);
    add("outing payment", 2, payment::next);
    add("crew payment", 2, payment::next);
  }

  private static String cap(RandomCaps caps, String number) {
    return number.compareTo("4") < 0 ? caps.ofOuting("c" + number) : caps.ofCrew("d" + number);
  }

  private void rate(String item, RandomRates rates) {
    replace(item, rates::rate);
  }

  /** The first of several that can be loaded; else what stands there. */
  private void replace(String part, Supplier<String> drawn) {
    String before = text(part);
    for (int i = 0; i < TRIES; i++) {
      parts.put(part, List.of(drawn.get()));
      if (loads()) {
        return;
      }
    }
    parts.put(part, List.of(before));
  }

  /** One more, if the book can be loaded with it; only once in so many times. */
  private void add(String part, int times, Supplier<String> drawn) {
    List<String> all = parts.getOrDefault(part, List.of());
    if (chance.oneIn(times) && !chance.oneIn(3)) {
      parts.put(part, Stream.concat(all.stream(), Stream.of(drawn.get())).toList());
      if (!loads()) {
        parts.put(part, all);
      }
    }
  }

  private boolean loads() {
    try {
      load(List.of(book(Toy.DISTRICT.code())));
      return true;
    } catch (RateBookException unfit) {
      return false;
    }
  }

  /** Both districts, with the same book. */
  GoldenBlue load() {
    return load(List.of(book(Toy.DISTRICT.code()), book(OTHER_DISTRICT)));
  }

  private static GoldenBlue load(List<RateBook> books) {
    return GoldenBlue.of(List.of(() -> List.of(new Outing(), new Crew())), List.of(() -> books));
  }

  /** A history of claims of either district. */
  History history(GoldenBlue goldenBlue, long seed, int batches) {
    RandomClaims[] sources =
        Stream.of(Toy.DISTRICT.code(), OTHER_DISTRICT)
            .map(code -> RandomClaims.of(goldenBlue, District.of(code), Toy.FROM, Toy.TO))
            .map(claims -> claims.among(3, 2))
            .toArray(RandomClaims[]::new);
    return RandomHistories.of(sources).next(seed, batches);
  }

  /** So many claims of either district, no two of the same id. */
  List<Claim> claims(GoldenBlue goldenBlue, long seed, int size) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    for (District district : List.of(Toy.DISTRICT, District.of(OTHER_DISTRICT))) {
      RandomClaims.of(goldenBlue, district, Toy.FROM, Toy.TO)
          .among(3, 2)
          .list(seed + byId.size(), size / 2)
          .forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    }
    List<Claim> claims = new ArrayList<>(byId.values());
    Collections.shuffle(claims, new Random(seed));
    return claims;
  }

  /** The part of this name: the rate of an item, caps, conditions, relations. */
  String text(String part) {
    return String.join(",", parts.getOrDefault(part, List.of()));
  }

  private RateBook book(String district) {
    String json = toString().replace("110101", district);
    return RateBooks.parse("random book", json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return BOOK.formatted(parts.keySet().stream().map(this::text).toArray()).replace('\'', '"');
  }
}
