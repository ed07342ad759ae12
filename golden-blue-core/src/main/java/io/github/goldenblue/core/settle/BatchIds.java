package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import java.util.List;

/**
 * What must be known of the ids of a batch before its first claim is settled, where the batch is
 * too large to be kept: which ids more than one claim has, and which of them claims go on from. It
 * takes about 40 bytes for each id.
 *
 * @see Settlement#stream
 */
public final class BatchIds {
  /** Beyond any number of claims. */
  private static final long NAMED = 1L << 62;

  private final DigestMap known = new DigestMap();
  private final Digesting digesting = new Digesting();

  /** Of no claims yet. */
  public BatchIds() {}

  /** One more claim of the batch. */
  public void add(Claim claim) {
    if (!ClaimOrder.isPlaced(claim)) {
      return;
    }
    add(claim.id());
    claim.sequel().earlier().ifPresent(this::addNamed);
    if (claim instanceof Reversal reversal) {
      addNamed(reversal.reverses());
    }
  }

  /** One more claim of the batch, by its id alone. */
  public void add(String id) {
    Digest digest = digesting.of(id);
    known.put(digest, known.get(digest) + 1);
  }

  /** A claim that some claim of the batch follows, settles or reverses; too many do no harm. */
  public void addNamed(String id) {
    Digest digest = digesting.of(id);
    known.put(digest, known.get(digest) | NAMED);
  }

  /** How many claims have this id. */
  public long count(String id) {
    return known.get(digesting.of(id)) & ~NAMED;
  }

  /** Whether some claim goes on from the one of this id. */
  boolean isNamed(String id) {
    return (known.get(digesting.of(id)) & NAMED) != 0;
  }

  /**
   * Lets a claim pass that has an id of its own, or is wrong without one.
   *
   * @throws IllegalArgumentException if it was never added
   * @throws InvalidClaimException if another one has its id
   */
  void refuseDoubled(Claim claim) {
    if (!ClaimOrder.isPlaced(claim)) {
      return;
    }
    long count = count(claim.id());
    if (count == 0) {
      throw new IllegalArgumentException("the claim " + claim.id() + " is not of this batch");
    }
    if (count > 1) {
      throw doubled(claim.id(), count);
    }
  }

  /** That so many claims of a batch have an id that only one may have. */
  static InvalidClaimException doubled(String id, long count) {
    String found = count + " claims of the id " + id;
    Fault fault = new Fault("id", found, "one claim of each id in a batch");
    return new InvalidClaimException(id, List.of(fault));
  }
}
