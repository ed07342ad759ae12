package io.github.goldenblue.core.facts;

import java.util.List;
import java.util.Optional;
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
  private final @Nullable Facts<?> parts;
  private final Accessor<T> accessor;

  Fact(FactDeclaration<T, ?> declaration) {
    this.name = declaration.name;
    this.kind = declaration.kind;
    this.rules = declaration.rules;
    this.constants = declaration.constants;
    this.parts = declaration.parts;
    this.accessor = declaration.accessor;
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

  /** The facts of each part, for {@link FactKind#PARTS}. */
  public Optional<Facts<?>> parts() {
    return Optional.ofNullable(parts);
  }

  /** The value in {@code holder}, of {@link FactKind#javaType()}; null if it is not given. */
  public @Nullable Object value(T holder) {
    return accessor.of(holder);
  }

  @Override
  public String toString() {
    return name;
  }
}
