package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A book of random shapes, caps, pools and relations; what does not go together is left out. */
final class RandomBook {
  private static final String BOOK =
      """
      {"format": "golden-blue/rates/1", "district": "110101", "documents": {"T": {"title": "Toy"}},
       "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {
        "outing": {
         "conditions": {"invited": "NONE", "not-paid-elsewhere": "NONE"},
         "items": {
           "fee": {"pay": "guide", "rate": %s},
           "month": {"pay": "host", "per": "MONTH", "rate": %s},
           "insurance": {"pay": "guide", "rate": {"cost": "cost"}}},
         "caps": {%s}},
        "crew": {
         "conditions": {"rested": "NONE", "min-members": "NONE"},
         "items": {"wage": {"pay": "person", "rate": %s}},
         "caps": {%s}}},
       "relations": {%s}}]}
      """;
  private static final String TABLE =
      """
      {"table": {"by": "place", "rows": {"NEAR": 100, "FAR": %s, "NOWHERE": null, "ABROAD": 50}}}
      """;
  private static final String STEPS =
      """
      {"steps": {"mode": "%s", "rows": [{"atLeast": 1, "rate": 120}, {"atLeast": 3, "rate": %s}]}}
      """;
  private static final List<String> OUTING_ITEMS =
      List.of(
          "\"fee\"",
          "\"month\"",
          "\"fee\",\"month\"",
          "\"fee\",\"insurance\"",
          "\"fee\",\"month\",\"insurance\"");
  private static final List<String> KINDS =
      List.of("EXCLUSIVE", "HIGHEST", "HIGHEST", "PREREQUISITE");

  private final SplittableRandom random;
  private final List<String> rates = new ArrayList<>();
  private final List<List<String>> parts =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  RandomBook(long seed) {
    this.random = new SplittableRandom(seed);
    rates.add(rate("feeDetermined"));
    rates.add(rate("monthDetermined"));
    rates.add(rate("wageDetermined"));
  }

  GoldenBlue load() {
    for (int i = 0; i < 5; i++) {
      add(parts.get(0), outingCap("c" + i));
    }
    for (int i = 0; i < 2; i++) {
      add(parts.get(1), crewCap("d" + i));
    }
    for (int i = 0; i < 3; i++) {
      add(parts.get(2), relation("r" + i));
    }
    GoldenBlue loaded = tryLoad();
    return loaded == null ? Toy.GOLDEN_BLUE : loaded;
  }

  private void add(List<String> to, String part) {
    to.add(part);
    if (random.nextInt(3) == 0 || tryLoad() == null) {
      to.remove(to.size() - 1);
    }
  }

  private @Nullable GoldenBlue tryLoad() {
    try {
      return Toy.with(toString(), new Outing(), new Crew());
    } catch (RateBookException unfit) {
      return null;
    }
  }

  private String rate(String fact) {
    int low = random.nextInt(4) * 100;
    String ends = "{\"band\":[%d,%d],\"determinedBy\":\"%s\"%s}";
    String ceiling = random.nextInt(3) == 0 ? ",\"ceiling\":" + random.nextInt(500) : "";
    String open = ends.formatted(low, low + random.nextInt(4) * 100, fact, ceiling);
    if (fact.startsWith("wage")) {
      return open;
    }
    return switch (random.nextInt(5)) {
      case 0 -> TABLE.formatted(open);
      case 1 ->
          random.nextBoolean() ? STEPS.formatted("WHOLE", open) : STEPS.formatted("SLICE", 80);
      case 2 -> Integer.toString(100 + random.nextInt(300));
      default -> open;
    };
  }

  private String outingCap(String id) {
    String items = OUTING_ITEMS.get(random.nextInt(OUTING_ITEMS.size()));
    if (random.nextInt(3) == 0) {
      String ranks = "{\"max\":\"place\",\"order\":[\"NEAR\",\"NOWHERE\",\"FAR\",\"ABROAD\"]}";
      String form = "\"%s\":{\"items\":[%s],\"accumulator\":%s,\"holder\":[%s],\"period\":\"%s\"}";
      return form.formatted(id, items, ranks, holder("guide"), period());
    }
    int kinds = items.equals("\"month\"") ? 3 : 2;
    return cap(id, items, random.nextInt(kinds), "guide");
  }

  private String crewCap(String id) {
    return cap(id, "\"wage\"", random.nextInt(2), "person");
  }

  private String cap(String id, String items, int kind, String person) {
    String form =
        "\"%s\":{\"items\":[%s],\"unit\":\"%s\",\"limit\":%s,\"holder\":[%s],\"period\":\"%s\"}";
    String unit = List.of("YUAN", "OCCURRENCES", "MONTHS").get(kind);
    int limit = random.nextInt(List.of(3000, 4, 9).get(kind));
    return form.formatted(id, items, unit, limit, holder(person), period());
  }

  private String holder(String person) {
    return List.of("\"" + person + "\"", "\"host\"", "").get(random.nextInt(3));
  }

  private String period() {
    return random.nextBoolean() ? "PLAN" : "CALENDAR_YEAR";
  }

  private String relation(String id) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    int whose = random.nextInt(4);
    String outing = member("outing", List.of("\"guide\"", "\"guide\"", "\"host\"", "").get(whose));
    String crew = member("crew", List.of("\"person\"", "\"person\"", "\"host\"", "").get(whose));
    boolean isOutingFirst = random.nextBoolean();
    String one = isOutingFirst ? outing : crew;
    String other = isOutingFirst ? crew : outing;
    String members =
        switch (kind) {
          case "PREREQUISITE" -> "\"first\":[%s],\"then\":[%s]".formatted(one, other);
          case "HIGHEST" ->
              "\"members\":[%s,%s],\"later\":\"%s\""
                  .formatted(one, other, random.nextInt(4) == 0 ? "NOTHING" : "DIFFERENCE");
          default -> "\"members\":[%s,%s]".formatted(one, other);
        };
    return "\"%s\":{\"kind\":\"%s\",%s,\"period\":\"%s\"}".formatted(id, kind, members, period());
  }

  private String member(String subsidy, String holder) {
    boolean isAll = !subsidy.equals("outing") || random.nextInt(3) == 0;
    String items = isAll ? "" : OUTING_ITEMS.get(random.nextInt(OUTING_ITEMS.size()));
    String form = "{\"subsidy\":\"%s\",%s\"holder\":[%s]}";
    return form.formatted(subsidy, isAll ? "" : "\"items\":[" + items + "],", holder);
  }

  @Override
  public String toString() {
    return BOOK.formatted(
        rates.get(0),
        rates.get(1),
        String.join(",", parts.get(0)),
        rates.get(2),
        String.join(",", parts.get(1)),
        String.join(",", parts.get(2)));
  }
}
