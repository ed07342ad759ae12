package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.Payee;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact while it is being declared, with the setter of its builder. */
final class FactDeclaration<T, B> {
  final String name;
  final FactKind kind;
  final Accessor<T> accessor;
  final BiConsumer<B, Object> setter;
  FactRules rules = FactRules.REQUIRED;
  List<? extends Enum<?>> constants = List.of();
  @Nullable Facts<?> parts;
  @Nullable Function<T, Payee.Kind> payeeKind;

  FactDeclaration(String name, FactKind kind, Accessor<T> accessor, BiConsumer<B, Object> setter) {
    this.name = name;
    this.kind = kind;
    this.accessor = accessor;
    this.setter = setter;
  }
}
