package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The laws hold whatever caps a rate book sets, as long as they are nested or disjoint. */
class RandomCapsTest {
  private static final int BOOKS = 150;

  private static final String BOOK =
      """
      {"format": "golden-blue/rates/1", "district": "110101", "documents": {"T": {"title": "Toy"}},
       "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {"outing": {
         "conditions": {"invited": "NONE", "not-paid-elsewhere": "NONE"},
         "items": {
           "fee": {"pay": "guide", "rate": {"band": [%d, 500], "determinedBy": "feeDetermined"}},
           "month": {"pay": "host", "per": "MONTH",
             "rate": {"band": [%d, 450], "determinedBy": "monthDetermined"}},
           "insurance": {"pay": "guide", "rate": {"cost": "cost"}}},
         "caps": {%s}}}}]}
      """;

  @Test
  void everyLawHolds() {
    for (int seed = 0; seed < BOOKS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      check(seed, book(random, 100 + random.nextInt(300), 150 + random.nextInt(300)));
    }
  }

  @Test
  void everyLawHoldsWhereBandsBeginAtNothing() {
    for (int seed = 0; seed < BOOKS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      check(seed, book(random, random.nextInt(2) * 100, random.nextInt(2) * 150));
    }
  }

  private static void check(int seed, String book) {
    GoldenBlue goldenBlue = Toy.with(book, new Outing());
    RandomClaims claims = RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO);
    Laws.of(goldenBlue).all(claims.list(seed, 16));
  }

  private static String book(SplittableRandom random, int leastFee, int leastMonth) {
    List<String> caps = new ArrayList<>();
    List<String> holders = List.of("\"guide\"", "\"host\"", "\"guide\",\"host\"", "");
    List<String> nested =
        List.of(
            "\"fee\"",
            "\"month\"",
            "\"month\"",
            "\"fee\",\"month\"",
            "\"fee\",\"month\",\"insurance\"");
    for (String items : nested) {
      if (random.nextInt(3) > 0) {
        String holder = holders.get(random.nextInt(holders.size()));
        caps.add(cap(random, "c" + caps.size(), items, holder));
      }
    }
    return BOOK.formatted(leastFee, leastMonth, String.join(",", caps));
  }

  private static String cap(SplittableRandom random, String id, String items, String holder) {
    String form =
        "\"%s\":{\"items\":[%s],\"unit\":\"%s\",\"limit\":%s,\"holder\":[%s],\"period\":\"%s\"}";
    int kind = random.nextInt(items.equals("\"month\"") ? 3 : 2);
    String unit = List.of("YUAN", "OCCURRENCES", "MONTHS").get(kind);
    int most = List.of(4000, 4, 9).get(kind);
    String period = random.nextBoolean() ? "PLAN" : "CALENDAR_YEAR";
    return form.formatted(id, items, unit, random.nextInt(most), holder, period);
  }
}
