package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who random claims speak of.
 *
 * @param district whose claims they are
 * @param persons how many people there are
 * @param organisations how many organisations there are
 */
record Pools(District district, int persons, int organisations) {
  /** A pool of so many or fewer is meant to be crowded. */
  static final int SMALL = 24;

  static final List<String> TEXTS = List.of("甲", "乙", "a", "A b", "\uD842\uDFB7");

  /** What ids begin with: their order by code point is not that of {@link String#compareTo}. */
  private static final List<String> PREFIXES =
      List.of("a-", "Z-", "申-", "\uFF21-", "\uD842\uDFB7-");

  Pools {
    if (persons < 1 || organisations < 1) {
      throw new IllegalArgumentException(persons + " persons, " + organisations + " organisations");
    }
  }

  static String claimId(SplittableRandom random, long number) {
    return PREFIXES.get(random.nextInt(PREFIXES.size())) + number;
  }

  /** The person with this number; numbers beyond the last begin again. */
  PersonId person(int number) {
    return PersonId.of("P" + number % persons);
  }

  OrganisationId organisation(int number) {
    return OrganisationId.of("O" + number % organisations);
  }

  String text(int number) {
    return TEXTS.get(number % TEXTS.size());
  }
}
