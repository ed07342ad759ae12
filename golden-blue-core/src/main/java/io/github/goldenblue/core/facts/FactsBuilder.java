package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the facts of a claim or part, one line each: name, accessor, builder setter.
 *
 * @param <T> the claim or part
 * @param <B> its builder
 */
public final class FactsBuilder<T, B> {
  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<FactDeclaration<T, B>> declarations = new ArrayList<>();
  private final List<Ordered> ordered = new ArrayList<>();
  private final List<FactDeclaration<T, B>> lastOnes = new ArrayList<>();
  private final List<Hanging> hanging = new ArrayList<>();

  /** Two dates in order, by their names. */
  private record Ordered(String from, String to) {}

  /** A fact, by its place, that hangs on another. */
  private record Hanging(int fact, String when, Enum<?> is) {}

  FactsBuilder(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    this.type = type;
    this.builder = builder;
    this.build = build;
  }

  /** A whole number, zero or more. */
  public FactsBuilder<T, B> count(
      String name, Function<T, Integer> get, BiConsumer<B, Integer> set) {
    return declare(name, FactKind.COUNT, Integer.class, get::apply, set);
  }

  /** Money, zero or more. */
  public FactsBuilder<T, B> yuan(String name, Function<T, Yuan> get, BiConsumer<B, Yuan> set) {
    return declare(name, FactKind.YUAN, Yuan.class, get::apply, set);
  }

  /** Money that an authority determines inside a band; absent while it has not. */
  public FactsBuilder<T, B> determination(
      String name, Function<T, Optional<Yuan>> get, BiConsumer<B, Yuan> set) {
    declare(name, FactKind.YUAN, Yuan.class, holder -> get.apply(holder).orElse(null), set);
    last().rules = FactRules.DETERMINATION;
    return this;
  }

  /** A day. */
  public FactsBuilder<T, B> date(
      String name, Function<T, LocalDate> get, BiConsumer<B, LocalDate> set) {
    return declare(name, FactKind.DATE, LocalDate.class, get::apply, set);
  }

  /** True or false. */
  public FactsBuilder<T, B> flag(
      String name, Function<T, Boolean> get, BiConsumer<B, Boolean> set) {
    return declare(name, FactKind.FLAG, Boolean.class, get::apply, set);
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> FactsBuilder<T, B> oneOf(
      String name, Class<E> constants, Function<T, E> get, BiConsumer<B, E> set) {
    declare(name, FactKind.ENUM, constants, get::apply, set);
    last().constants = List.of(constants.getEnumConstants());
    return this;
  }

  /** A text that is not empty. */
  public FactsBuilder<T, B> text(String name, Function<T, String> get, BiConsumer<B, String> set) {
    return declare(name, FactKind.TEXT, String.class, get::apply, set);
  }

  /** A person. */
  public FactsBuilder<T, B> person(
      String name, Function<T, PersonId> get, BiConsumer<B, PersonId> set) {
    return declare(name, FactKind.PERSON, PersonId.class, get::apply, set);
  }

  /** An organisation. */
  public FactsBuilder<T, B> organisation(
      String name, Function<T, OrganisationId> get, BiConsumer<B, OrganisationId> set) {
    return declare(name, FactKind.ORGANISATION, OrganisationId.class, get::apply, set);
  }

  /** The id of whoever is paid, with what says whether that is a person or a team. */
  public FactsBuilder<T, B> recipient(
      String name,
      Function<T, String> get,
      BiConsumer<B, String> set,
      Function<T, Payee.Kind> kind) {
    declare(name, FactKind.RECIPIENT, String.class, get::apply, set);
    last().payeeKind = kind;
    return this;
  }

  /** A whole number, zero or more, that only some claims give: see {@link #onlyWhen}. */
  public FactsBuilder<T, B> optionalCount(
      String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    declare(name, FactKind.COUNT, Integer.class, holder -> boxed(get.apply(holder)), set);
    last().rules = FactRules.OPTIONAL;
    return this;
  }

  /** A text that is not empty, if it is given at all. */
  public FactsBuilder<T, B> optionalText(
      String name, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
    declare(name, FactKind.TEXT, String.class, holder -> get.apply(holder).orElse(null), set);
    last().rules = FactRules.OPTIONAL;
    return this;
  }

  /** Money, zero or more, if it is given at all. */
  public FactsBuilder<T, B> optionalYuan(
      String name, Function<T, Optional<Yuan>> get, BiConsumer<B, Yuan> set) {
    declare(name, FactKind.YUAN, Yuan.class, holder -> get.apply(holder).orElse(null), set);
    last().rules = FactRules.OPTIONAL;
    return this;
  }

  /** At least one part, each with facts of its own. */
  @SuppressWarnings("unchecked") // a list of P holds only what the facts of P created
  public <P> FactsBuilder<T, B> parts(
      String name, Facts<P> parts, Function<T, List<P>> get, BiConsumer<B, List<P>> set) {
    declare(name, FactKind.PARTS, (Class<List<P>>) (Class<?>) List.class, get::apply, set);
    last().parts = parts;
    return this;
  }

  /** What a part says beyond these facts; given for claims by themselves. */
  public FactsBuilder<T, B> extra(Function<T, Extra> get, BiConsumer<B, Extra> set) {
    return declareLast(
        new FactDeclaration<>(
            "extra",
            FactKind.EXTRA,
            holder -> get.apply(holder).isEmpty() ? null : get.apply(holder),
            (into, value) -> set.accept(into, (Extra) value)));
  }

  /**
   * Says of the count declared last that it is {@code least} or more.
   *
   * @throws IllegalStateException if it is no count
   */
  public FactsBuilder<T, B> atLeast(int least) {
    if (last().kind != FactKind.COUNT) {
      throw new IllegalStateException(last().name + " is no count");
    }
    last().rules = last().rules.withAtLeast(least);
    return this;
  }

  /** Says of the fact declared last that no two parts of one claim share it. */
  public FactsBuilder<T, B> unique() {
    last().rules = last().rules.withUnique();
    return this;
  }

  /**
   * Says of the fact declared last that it is given exactly when another fact has a value.
   *
   * @param when the name of the other fact
   * @param is the value with which it must be given; with every other it must not
   */
  public FactsBuilder<T, B> onlyWhen(String when, Enum<?> is) {
    hanging.add(new Hanging(declarations.size() - 1, when, is));
    return this;
  }

  /** Says that the date {@code to} is not before the date {@code from}. */
  public FactsBuilder<T, B> inOrder(String from, String to) {
    ordered.add(new Ordered(from, to));
    return this;
  }

  /**
   * The declared facts; what a claim says beyond them stands last.
   *
   * @throws IllegalStateException if a date that stands in order, or a fact that another one hangs
   *     on, is not declared
   */
  public Facts<T> done() {
    List<DateOrder> orders =
        ordered.stream()
            .map(
                two ->
                    new DateOrder(place(two.from(), FactKind.DATE), place(two.to(), FactKind.DATE)))
            .toList();
    List<Presence> presences =
        hanging.stream()
            .map(one -> new Presence(one.fact(), place(one.when(), FactKind.ENUM), one.is()))
            .toList();
    declarations.addAll(lastOnes);
    lastOnes.clear();
    return new Facts<>(type, declarations, orders, presences, this::create);
  }

  FactsBuilder<T, B> district(String name, Function<T, District> get, BiConsumer<B, District> set) {
    return declare(name, FactKind.DISTRICT, District.class, get::apply, set);
  }

  FactsBuilder<T, B> sequel(Function<T, Sequel> get, BiConsumer<B, Sequel> set) {
    return declareLast(
        new FactDeclaration<>(
            "sequel",
            FactKind.SEQUEL,
            holder -> get.apply(holder).isEmpty() ? null : get.apply(holder),
            (into, value) -> set.accept(into, (Sequel) value)));
  }

  /** Stands behind the others on the wire, and only where there is something to say. */
  private FactsBuilder<T, B> declareLast(FactDeclaration<T, B> declaration) {
    declaration.rules = FactRules.OPTIONAL;
    lastOnes.add(declaration);
    return this;
  }

  private <V> FactsBuilder<T, B> declare(
      String name, FactKind kind, Class<V> valueType, Accessor<T> get, BiConsumer<B, V> set) {
    if (declarations.stream().anyMatch(other -> other.name.equals(name))) {
      throw new IllegalArgumentException(type.getName() + " has two facts named " + name);
    }
    declarations.add(
        new FactDeclaration<>(
            name, kind, get, (into, value) -> set.accept(into, valueType.cast(value))));
    return this;
  }

  private static @Nullable Integer boxed(OptionalInt count) {
    return count.isPresent() ? (Integer) count.getAsInt() : null;
  }

  private int place(String name, FactKind kind) {
    for (int i = 0; i < declarations.size(); i++) {
      FactDeclaration<T, B> fact = declarations.get(i);
      if (fact.name.equals(name) && fact.kind == kind) {
        return i;
      }
    }
    throw new IllegalStateException(
        type.getName() + ": found no fact " + name + ", expected one of kind " + kind);
  }

  private FactDeclaration<T, B> last() {
    return declarations.get(declarations.size() - 1);
  }

  private T create(@Nullable Object[] values) {
    B into = builder.get();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        declarations.get(i).setter.accept(into, value);
      }
    }
    return build.apply(into);
  }
}
