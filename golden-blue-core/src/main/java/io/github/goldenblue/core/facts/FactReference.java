package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.Payee;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a rate book names it, resolved once: looked for in the part first, then in the claim.
 */
public final class FactReference {
  private final Fact<Object> fact;
  private final boolean ofPart;

  @SuppressWarnings("unchecked") // settlement hands over only the claim and part types resolved for
  private FactReference(Fact<?> fact, boolean ofPart) {
    this.fact = (Fact<Object>) fact;
    this.ofPart = ofPart;
  }

  /**
   * Resolves a name.
   *
   * @param name the fact's name
   * @param claim the claim's facts
   * @param part the part's facts, or null where the subject is the claim itself
   * @return null if neither has such a fact
   */
  public static @Nullable FactReference resolve(
      String name, Facts<?> claim, @Nullable Facts<?> part) {
    if (part != null && part.named(name).isPresent()) {
      return new FactReference(part.named(name).get(), true);
    }
    return claim.named(name).map(fact -> new FactReference(fact, false)).orElse(null);
  }

  /** The fact's name. */
  public String name() {
    return fact.name();
  }

  /** The fact itself. */
  public Fact<?> fact() {
    return fact;
  }

  /** Whether it is a fact of the part; else it is one of the claim, the same for all its parts. */
  public boolean isOfPart() {
    return ofPart;
  }

  /** The value for this claim and subject; null if it is not given. */
  public @Nullable Object value(Claim claim, Object subject) {
    return fact.value(ofPart ? subject : claim);
  }

  /** The value as it stands on the wire, for tables and accounts. */
  public String text(Claim claim, Object subject) {
    Object value = value(claim, subject);
    return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
  }

  /**
   * What sort of receiver the value names for this claim and subject.
   *
   * @throws IllegalStateException if the fact is no person, organisation or recipient
   */
  public Payee.Kind payeeKind(Claim claim, Object subject) {
    return fact.payeeKind(ofPart ? subject : claim);
  }

  @Override
  public String toString() {
    return fact.name();
  }
}
