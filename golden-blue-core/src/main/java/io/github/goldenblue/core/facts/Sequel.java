package io.github.goldenblue.core.facts;

import java.util.Objects;
import java.util.Optional;

/**
 * How a claim stands to an earlier one of the same subsidy, where the rate book pays in stages or
 * in advance.
 *
 * <pre>{@code
 * Sequel.of("start"); Sequel.of("end").following("claim-1"); Sequel.settling("advance-1");
 * }</pre>
 *
 * @param stage which stage it claims, as the rate book names it; {@link #ADVANCE} for an advance
 * @param follows the id of the claim of the stage before
 * @param settles the id of the advance that it settles
 */
public record Sequel(Optional<String> stage, Optional<String> follows, Optional<String> settles) {
  /** The stage of an advance. */
  public static final String ADVANCE = "advance";

  /** A claim that stands by itself. */
  public static final Sequel NONE =
      new Sequel(Optional.empty(), Optional.empty(), Optional.empty());

  /** A claim of a stage, the first one or an advance. */
  public static Sequel of(String stage) {
    return new Sequel(Optional.of(stage), Optional.empty(), Optional.empty());
  }

  /** Refuses null, as the id of an earlier claim is asked for before a claim is looked at. */
  public Sequel {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(follows, "follows");
    Objects.requireNonNull(settles, "settles");
  }

  /** A claim that settles an advance. */
  public static Sequel settling(String advance) {
    return new Sequel(Optional.empty(), Optional.empty(), Optional.of(advance));
  }

  /** This stage, after the one that was paid under the id. */
  public Sequel following(String claimId) {
    return new Sequel(stage, Optional.of(claimId), settles);
  }

  /** The claim it goes on from, by its id. */
  public Optional<String> earlier() {
    return follows.or(() -> settles);
  }

  /** Whether the claim stands by itself. */
  public boolean isEmpty() {
    return stage.isEmpty() && follows.isEmpty() && settles.isEmpty();
  }
}
