package io.github.goldenblue.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type of claim or part, in the order of the wire. Readers, writers, tables, caps,
 * payees and random claims all work from here, so a fact's name stands in one place.
 *
 * <pre>{@code
 * Facts<AgencyReferralClaim> FACTS =
 *     Facts.ofClaim(AgencyReferralClaim.class, Builder::new, Builder::build)
 *         .organisation("agency", AgencyReferralClaim::agency, Builder::agency)
 *         .count("recruits", AgencyReferralClaim::recruits, Builder::recruits)
 *         .done();
 * }</pre>
 *
 * @param <T> the claim or part
 */
public final class Facts<T> {
  private final Class<T> type;
  private final List<Fact<T>> facts;
  private final List<DateOrder> dateOrders;
  private final List<Presence> presences;
  private final Function<@Nullable Object[], T> create;

  <B> Facts(
      Class<T> type,
      List<FactDeclaration<T, B>> declarations,
      List<DateOrder> dateOrders,
      List<Presence> presences,
      Function<@Nullable Object[], T> create) {
    this.type = type;
    List<Fact<T>> declared = new ArrayList<>();
    declarations.forEach(declaration -> declared.add(new Fact<>(declaration)));
    this.facts = List.copyOf(declared);
    this.dateOrders = List.copyOf(dateOrders);
    this.presences = List.copyOf(presences);
    this.create = create;
  }

  private Facts(Facts<T> facts, List<Fact<T>> more) {
    this.type = facts.type;
    this.facts = List.copyOf(more);
    this.dateOrders = facts.dateOrders;
    this.presences = facts.presences;
    this.create = facts.create;
  }

  /**
   * Starts the facts of a claim type; {@code id}, {@code district}, {@code on} come by themselves.
   */
  public static <T extends Claim, B extends Claim.Builder<B>> FactsBuilder<T, B> ofClaim(
      Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new FactsBuilder<>(type, builder, build)
        .text("id", T::id, B::id)
        .district("district", T::district, B::district)
        .date("on", T::on, B::on)
        .sequel(T::sequel, B::sequel)
        .extra(T::extra, B::extra);
  }

  /** Starts the facts of a part, such as one hire of a claim. */
  public static <T, B> FactsBuilder<T, B> ofPart(
      Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new FactsBuilder<>(type, builder, build);
  }

  /** The claim or part type. */
  public Class<T> type() {
    return type;
  }

  /** All facts, in the order of the wire. */
  public List<Fact<T>> all() {
    return facts;
  }

  /**
   * These facts, and those that a district asks for beyond them; only to look values up, not to
   * read or to make a claim.
   */
  public Facts<T> with(List<ExtraFact> asked) {
    List<Fact<T>> more = new ArrayList<>();
    facts.forEach(fact -> more.add(withParts(fact, asked)));
    asked.stream()
        .filter(fact -> fact.ofParts().isEmpty())
        .forEach(fact -> more.add(new Fact<>(fact, holder -> ExtraValues.of(holder, fact))));
    return new Facts<>(this, more);
  }

  private static <T> Fact<T> withParts(Fact<T> fact, List<ExtraFact> asked) {
    List<ExtraFact> ofParts =
        asked.stream()
            .filter(extra -> extra.ofParts().filter(fact.name()::equals).isPresent())
            .map(
                extra ->
                    new ExtraFact(
                        extra.name(),
                        extra.kind(),
                        extra.constants(),
                        extra.required(),
                        Optional.empty()))
            .toList();
    return ofParts.isEmpty() || fact.parts().isEmpty()
        ? fact
        : new Fact<>(fact, fact.parts().get().with(ofParts));
  }

  /** The fact of this name. */
  public Optional<Fact<T>> named(String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
  }

  /** The fact that holds the parts which {@code parts} describes. */
  public Optional<Fact<T>> holding(Facts<?> parts) {
    for (Fact<T> fact : facts) {
      if (fact.parts().orElse(null) == parts) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /**
   * The value of one of these facts in a claim or part of this type; null if it is not given.
   *
   * @throws ClassCastException if the holder is of another type
   */
  public @Nullable Object valueOf(Fact<?> fact, Object holder) {
    return facts.get(facts.indexOf(fact)).value(type.cast(holder));
  }

  /** The values of {@code holder} in the order of {@link #all()}; null where none is given. */
  public @Nullable Object[] values(T holder) {
    @Nullable Object[] values = new @Nullable Object[facts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = facts.get(i).value(holder);
    }
    return values;
  }

  /**
   * A claim or part with these values, which must have passed {@link #faults(Object[], String)}.
   *
   * @param values in the order of {@link #all()}; null where none is given
   * @throws IllegalStateException if a required value is missing
   */
  public T create(@Nullable Object[] values) {
    return create.apply(values);
  }

  /**
   * What is wrong with these values, apart from missing ones.
   *
   * @param values in the order of {@link #all()}; null where none is given
   * @param path what stands before a fact's name in a fault, such as {@code hires[3].}, or empty
   */
  public List<Fault> faults(@Nullable Object[] values, String path) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        FactCheck.check(facts.get(i), value, path, faults);
      }
    }
    FactCheck.Where where = new FactCheck.Where(path, faults);
    for (DateOrder order : dateOrders) {
      FactCheck.check(order, this, values, where);
    }
    for (Presence presence : presences) {
      FactCheck.check(presence, this, values, where);
    }
    return faults;
  }

  /** What is wrong with a claim or part that was built in Java. */
  public List<Fault> faults(T holder) {
    if (areSound(holder)) {
      return List.of();
    }
    try {
      return holder instanceof Claim claim && Gaps.any(claim)
          ? Gaps.of(claim)
          : faultsAndGaps(values(holder));
    } catch (NullPointerException gap) {
      return List.of(Gaps.INSIDE);
    }
  }

  /** What a claim of a type that is no Immutable may leave out, and what is wrong with the rest. */
  private List<Fault> faultsAndGaps(@Nullable Object[] values) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && facts.get(i).rules().required()) {
        Fact<T> fact = facts.get(i);
        faults.add(new Fault(fact.name(), Fault.NOTHING, fact.kind().expected()));
      }
    }
    faults.addAll(faults(values, ""));
    return faults;
  }

  /**
   * Whether nothing is wrong with a claim or part that was built in Java. A type that was written
   * by hand may hold null wherever it is looked at: in a list, an id, or in place of an Optional.
   */
  public boolean areSound(T holder) {
    try {
      return !Gaps.any(holder) && Soundness.of(this, holder);
    } catch (NullPointerException gap) {
      return false;
    }
  }

  /** The first two dates that stand in order, as those of a period do; null if there are none. */
  @Nullable DateOrder period() {
    return dateOrders.isEmpty() ? null : dateOrders.get(0);
  }

  List<DateOrder> dateOrders() {
    return dateOrders;
  }

  List<Presence> presences() {
    return presences;
  }

  @Nullable Object valueAt(int place, T holder) {
    return facts.get(place).value(holder);
  }
}
