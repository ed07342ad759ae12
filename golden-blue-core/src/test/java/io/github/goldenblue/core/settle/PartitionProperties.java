package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Design 6.7: claims with disjoint keys commute. */
class PartitionProperties {
  @Property(tries = 60)
  void agenciesSettledApartGiveTheDecisionsAndTheLedgerOfAllTogether(@ForAll long seed) {
    Random random = new Random(seed);
    List<BonusClaim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(claim("c" + i, random));
    }
    SettledBatch together = Books.usual().settle(Ledger.EMPTY, claims);
    List<Decision> apart = new ArrayList<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (String agency : List.of("A", "B", "C")) {
      List<BonusClaim> part =
          new ArrayList<>(claims.stream().filter(c -> c.agency().id().equals(agency)).toList());
      Collections.shuffle(part, random);
      SettledBatch settled = Books.usual().settle(Ledger.EMPTY, part);
      apart.addAll(settled.decisions());
      entries.addAll(settled.ledger().entries());
    }
    assertThat(apart).containsExactlyInAnyOrderElementsOf(together.decisions());
    assertThat(Ledger.of(entries)).isEqualTo(together.ledger());
  }

  private static BonusClaim claim(String id, Random random) {
    BonusClaim.Builder claim =
        BonusClaim.like(id)
            .agency(OrganisationId.of(List.of("A", "B", "C").get(random.nextInt(3))))
            .on("2022-06-0" + (1 + random.nextInt(3)))
            .heads(random.nextInt(100));
    return random.nextInt(3) == 0
        ? claim.build()
        : claim.at("" + (500 + random.nextInt(301))).build();
  }
}
