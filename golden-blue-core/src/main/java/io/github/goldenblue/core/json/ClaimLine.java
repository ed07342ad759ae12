package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.BatchIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim of which only so much was read as says when it is to be settled.
 *
 * @see StreamedClaims
 */
public final class ClaimLine {
  private final LinePlace place;
  private final LocalDate on;
  private final String id;
  private final List<String> named;
  private final byte[] utf8;

  ClaimLine(LinePlace place, LocalDate on, String id, List<String> named, byte[] utf8) {
    this.place = place;
    this.on = on;
    this.id = id;
    this.named = named;
    this.utf8 = utf8;
  }

  /**
   * A line that was put aside.
   *
   * @param place where it stands
   * @param on the claim's day
   * @param id the claim's id
   * @param utf8 the line without its end
   */
  public ClaimLine(LinePlace place, LocalDate on, String id, byte[] utf8) {
    this(place, on, id, List.of(), utf8);
  }

  static ClaimLine of(LinePlace place, Claim claim, byte[] utf8) {
    List<String> named = new ArrayList<>(0);
    claim.sequel().earlier().ifPresent(named::add);
    if (claim instanceof Reversal reversal) {
      named.add(reversal.reverses());
    }
    return new ClaimLine(place, claim.on(), claim.id(), named, utf8);
  }

  /** Where it stands. */
  public LinePlace place() {
    return place;
  }

  /** The claim's day. */
  public LocalDate on() {
    return on;
  }

  /** The claim's id. */
  public String id() {
    return id;
  }

  /** The line without its end; not a copy. */
  public byte[] utf8() {
    return utf8;
  }

  void addTo(BatchIds ids) {
    ids.add(id);
    named.forEach(ids::addNamed);
  }
}
