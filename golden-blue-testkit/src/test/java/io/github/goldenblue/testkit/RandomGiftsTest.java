package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A fact that only some claims give, and of which the rates allow only a little. */
class RandomGiftsTest {
  private static final GoldenBlue GOLDEN_BLUE =
      Toy.with(
          """
          {"format": "golden-blue/rates/1", "district": "110101",
           "documents": {"T": {"title": "Toy rates"}},
           "editions": [{"from": "2023-01-01", "clause": "T", "subsidies": {"gift": {"items": {
             "part": {"pay": "receiver", "rate":
               {"share": {"given": "perCent", "atMost": "20%"}, "of": 100, "rounding": "EXACT"}},
             "whole": {"pay": "receiver", "rate": 100}}}}}]}""",
          new Gift());

  @Test
  void itIsGivenWhereItMustBeAndSmallEnoughAtTheFirstTry() {
    RandomDays days = new RandomDays(Toy.FROM, Toy.TO);
    Pools pools = new Pools(Toy.DISTRICT, 4, 4);
    List<Claim> accepted = new ArrayList<>();
    ClaimSource<GiftClaim> source =
        ClaimSource.learn(
            claim -> {
              accepted.add(claim);
              return GOLDEN_BLUE.assess(claim);
            },
            day -> Ask.NOTHING,
            new Gift(),
            days,
            pools);
    accepted.clear();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 500; i++) {
      source.next(random.split(), days, pools, "g" + i, true);
    }
    assertThat(accepted).as("tries").hasSize(500);
  }

  @Test
  void bothFormsAreDrawnAboutAsOften() {
    assertThat(gifts())
        .filteredOn(c -> c.form() == GiftClaim.Form.SHARED)
        .hasSizeBetween(800, 1200);
    assertThat(gifts())
        .allMatch(c -> c.perCent().isPresent() == (c.form() == GiftClaim.Form.SHARED));
  }

  @Test
  void theEndsOfWhatIsAllowedAreDrawn() {
    assertThat(
            gifts().stream()
                .flatMapToInt(gift -> gift.perCent().stream())
                .boxed()
                .collect(Collectors.toSet()))
        .contains(0, 1, 19, 20)
        .allMatch(perCent -> perCent <= 20);
  }

  private static List<GiftClaim> gifts() {
    return RandomClaims.of(GOLDEN_BLUE, Toy.DISTRICT, Toy.FROM, Toy.TO).list(1, 2000).stream()
        .map(GiftClaim.class::cast)
        .toList();
  }
}
