package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Payee;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a rate book names it, resolved once: looked for in the part first, then in the claim. A
 * name may also ask for what follows from facts and is not on the wire: {@code hiredOn.month},
 * {@code hiredOn.year}, {@code wholeMonths} of a claim that has a period, or {@code sequel.stage}.
 */
public final class FactReference {
  private static final String WHOLE_MONTHS = "wholeMonths";
  private static final String STAGE = "sequel.stage";

  private final String name;
  private final FactKind kind;
  private final Fact<Object> fact;
  private final Accessor<Object> accessor;
  private final boolean ofPart;

  private FactReference(
      String name, FactKind kind, Fact<Object> fact, Accessor<Object> accessor, boolean ofPart) {
    this.name = name;
    this.kind = kind;
    this.fact = fact;
    this.accessor = accessor;
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
    FactReference ofPart = part == null ? null : in(name, part, true);
    return ofPart != null ? ofPart : in(name, claim, false);
  }

  private static @Nullable FactReference in(String name, Facts<?> facts, boolean ofPart) {
    Fact<Object> fact = named(name, facts);
    if (fact != null) {
      return new FactReference(name, fact.kind(), fact, fact.accessor(), ofPart);
    }
    if (name.equals(WHOLE_MONTHS)) {
      return wholeMonths(facts, ofPart);
    }
    if (name.equals(STAGE)) {
      return stage(facts, ofPart);
    }
    int dot = name.lastIndexOf('.');
    Fact<Object> date = dot < 0 ? null : named(name.substring(0, dot), facts);
    UnaryOperator<@Nullable Object> part = dot < 0 ? null : partOfDate(name.substring(dot + 1));
    if (date == null || part == null || date.kind() != FactKind.DATE) {
      return null;
    }
    Accessor<Object> derived = holder -> part.apply(date.value(holder));
    return new FactReference(name, FactKind.COUNT, date, derived, ofPart);
  }

  private static @Nullable FactReference stage(Facts<?> facts, boolean ofPart) {
    Fact<Object> sequel = named("sequel", facts);
    return sequel == null || sequel.kind() != FactKind.SEQUEL
        ? null
        : new FactReference(STAGE, FactKind.TEXT, sequel, FactReference::stage, ofPart);
  }

  /** The stage that a claim asks for; an empty text if it asks for none. */
  private static Object stage(Object claim) {
    return ((Claim) claim).sequel().stage().orElse("");
  }

  private static @Nullable FactReference wholeMonths(Facts<?> facts, boolean ofPart) {
    DateOrder period = facts.period();
    if (period == null) {
      return null;
    }
    Fact<Object> from = at(period.from(), facts);
    Fact<Object> to = at(period.to(), facts);
    Accessor<Object> derived = holder -> wholeMonths(from.value(holder), to.value(holder));
    return new FactReference(WHOLE_MONTHS, FactKind.COUNT, from, derived, ofPart);
  }

  private static @Nullable Object wholeMonths(@Nullable Object from, @Nullable Object to) {
    return from == null || to == null
        ? null
        : Math.toIntExact(new DateRange((LocalDate) from, (LocalDate) to).wholeMonths());
  }

  private static @Nullable UnaryOperator<@Nullable Object> partOfDate(String part) {
    return switch (part) {
      case "month" -> date -> date == null ? null : ((LocalDate) date).getMonthValue();
      case "year" -> date -> date == null ? null : ((LocalDate) date).getYear();
      default -> null;
    };
  }

  @SuppressWarnings("unchecked") // settlement hands over only the claim and part types resolved for
  private static @Nullable Fact<Object> named(String name, Facts<?> facts) {
    return (Fact<Object>) facts.named(name).orElse(null);
  }

  @SuppressWarnings("unchecked") // as above
  private static Fact<Object> at(int place, Facts<?> facts) {
    return (Fact<Object>) facts.all().get(place);
  }

  /** The name by which it was asked for. */
  public String name() {
    return name;
  }

  /** What kind of value it has. */
  public FactKind kind() {
    return kind;
  }

  /** The fact itself, or the one it follows from. */
  public Fact<?> fact() {
    return fact;
  }

  /** Whether it is a fact of the part; else it is one of the claim, the same for all its parts. */
  public boolean isOfPart() {
    return ofPart;
  }

  /** The value for this claim and subject; null if it is not given. */
  public @Nullable Object value(Claim claim, Object subject) {
    return accessor.of(ofPart ? subject : claim);
  }

  /** The value as it stands on the wire, for tables and accounts. */
  public String text(Claim claim, Object subject) {
    Object value = value(claim, subject);
    return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
  }

  /**
   * The value as a key: the constant itself where the fact is an enum of Java's, else its text.
   *
   * @param claim the claim
   * @param subject the claim, or the part that is looked at
   */
  public Object constant(Claim claim, Object subject) {
    Object value = value(claim, subject);
    return value instanceof Enum<?> ? value : String.valueOf(value);
  }

  /** The key of a value that is written like this; a text that names no constant is its own. */
  public Object constant(String text) {
    for (Enum<?> constant : fact.constants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    return text;
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
    return name;
  }
}
