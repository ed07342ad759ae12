package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Facts;

/** One prize that came with a grant. */
public record Prize(Rank rank) {
  public static final Facts<Prize> FACTS =
      Facts.ofPart(Prize.class, Builder::new, Builder::build)
          .oneOf("rank", Rank.class, Prize::rank, Builder::rank)
          .done();

  /** How high it is. */
  public enum Rank {
    FIRST,
    SECOND,
    THIRD
  }

  static final class Builder {
    private Rank rank = Rank.FIRST;

    void rank(Rank value) {
      rank = value;
    }

    Prize build() {
      return new Prize(rank);
    }
  }
}
