package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.Payee;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One named fact of a claim or of a part of a claim.
 *
 * @param <T> the claim or part that holds it
 */
public final class Fact<T> {
  private final String name;
  private final FactKind kind;
  private final FactRules rules;
  private final List<? extends Enum<?>> constants;
  private final List<String> values;
  private final @Nullable Facts<?> parts;
  private final Accessor<T> accessor;
  private final @Nullable Function<T, Payee.Kind> payeeKind;

  /** A fact that a district asks for beyond those of the type. */
  Fact(ExtraFact asked, Accessor<T> accessor) {
    this.name = asked.name();
    this.kind = asked.kind();
    this.rules = asked.required() ? FactRules.REQUIRED : FactRules.OPTIONAL;
    this.constants = List.of();
    this.values = asked.constants();
    this.parts = null;
    this.accessor = accessor;
    this.payeeKind = null;
  }

  /** The same fact of parts that say more. */
  Fact(Fact<T> fact, Facts<?> parts) {
    this.name = fact.name;
    this.kind = fact.kind;
    this.rules = fact.rules;
    this.constants = fact.constants;
    this.values = fact.values;
    this.parts = parts;
    this.accessor = fact.accessor;
    this.payeeKind = fact.payeeKind;
  }

  Fact(FactDeclaration<T, ?> declaration) {
    this.name = declaration.name;
    this.kind = declaration.kind;
    this.rules = declaration.rules;
    this.constants = declaration.constants;
    this.values = declaration.constants.stream().<String>map(Enum::name).toList();
    this.parts = declaration.parts;
    this.accessor = declaration.accessor;
    this.payeeKind = declaration.payeeKind;
  }

  /** The name on the wire, in rate books and in tables, such as {@code recruits}. */
  public String name() {
    return name;
  }

  /** What kind of value it has. */
  public FactKind kind() {
    return kind;
  }

  /** What holds of its values beyond their kind. */
  public FactRules rules() {
    return rules;
  }

  /** The constants of an {@link FactKind#ENUM}; empty for every other kind. */
  public List<? extends Enum<?>> constants() {
    return constants;
  }

  /** The values that an {@link FactKind#ENUM} can have on the wire; empty for every other kind. */
  public List<String> values() {
    return values;
  }

  /** The facts of each part, for {@link FactKind#PARTS}. */
  public Optional<Facts<?>> parts() {
    return Optional.ofNullable(parts);
  }

  /** The value in {@code holder}, of {@link FactKind#javaType()}; null if it is not given. */
  public @Nullable Object value(T holder) {
    return accessor.of(holder);
  }

  Accessor<T> accessor() {
    return accessor;
  }

  /**
   * What sort of receiver the value in {@code holder} names.
   *
   * @throws IllegalStateException if it names none
   */
  Payee.Kind payeeKind(T holder) {
    return switch (kind) {
      case PERSON -> Payee.Kind.PERSON;
      case ORGANISATION -> Payee.Kind.ORGANISATION;
      case RECIPIENT -> Objects.requireNonNull(payeeKind, name).apply(holder);
      default -> throw new IllegalStateException(name + " is " + kind + " and names no payee");
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
