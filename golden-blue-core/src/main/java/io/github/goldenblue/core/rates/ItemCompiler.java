package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an item of what a section prints about it. */
final class ItemCompiler {
  private static final Set<FactKind> PAYEES = EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION);
  private static final Set<FactKind> HOLDERS =
      EnumSet.complementOf(EnumSet.of(FactKind.PARTS, FactKind.YUAN));

  private final Section section;
  private final Facts<?> claim;
  private final @Nullable Facts<?> part;
  private final String path;
  private final List<Fault> faults;
  private final Needs needs;

  ItemCompiler(
      Section section,
      Facts<?> claim,
      @Nullable Facts<?> part,
      String path,
      List<Fault> faults,
      Needs needs) {
    this.section = section;
    this.claim = claim;
    this.part = part;
    this.path = path;
    this.faults = faults;
    this.needs = needs;
  }

  /** The item; what cannot be compiled leaves its fault and a stand-in that is never used. */
  <S> Item<S> compile(String id) {
    ItemTerms terms = section.items().get(id);
    if (terms == null) {
      terms = new ItemTerms("", UnitKind.ONE, new Fixed(Yuan.ZERO), section.cited());
      return new Item<>(id, terms, pricing -> null, anyFact(), List.of(), List.of());
    }
    String at = path + ".items." + id;
    String pay = terms.pay();
    FactReference payee =
        attempt(() -> resolve(at + ".pay").fact(pay, PAYEES)).orElseGet(this::anyFact);
    Compilation rate = resolve(at + ".rate");
    Shape shape = terms.rate();
    Tariff tariff = attempt(() -> shape.compile(rate)).orElse(pricing -> null);
    return new Item<>(id, terms, tariff, payee, caps(id), rate.determinations());
  }

  private List<Cap> caps(String item) {
    List<Cap> caps = new ArrayList<>();
    section
        .caps()
        .forEach(
            (id, terms) -> {
              if (terms.items().contains(item)) {
                attempt(() -> new Cap(id, terms, holders(id, terms))).ifPresent(caps::add);
              }
            });
    CapCheck.pairs(caps, path).forEach(this::add);
    return caps;
  }

  private List<FactReference> holders(String cap, CapTerms terms) {
    Compilation at = resolve(path + ".caps." + cap + ".holder");
    return terms.holder().stream().map(name -> at.fact(name, HOLDERS)).toList();
  }

  private Compilation resolve(String at) {
    return Compilation.ofItem(claim, part, at, needs);
  }

  private FactReference anyFact() {
    String name = claim.all().get(0).name();
    return Objects.requireNonNull(FactReference.resolve(name, claim, null));
  }

  private <T> Optional<T> attempt(Supplier<T> compile) {
    try {
      return Optional.of(compile.get());
    } catch (TermException unfit) {
      add(unfit.fault());
      return Optional.empty();
    }
  }

  /** A fault of a cap shows at each of its items, and is said once. */
  private void add(Fault fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
