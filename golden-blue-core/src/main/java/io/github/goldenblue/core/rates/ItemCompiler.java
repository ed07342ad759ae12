package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  private ItemCompiler(Section section, Facts<?> claim, @Nullable Facts<?> part, String path) {
    this.section = section;
    this.claim = claim;
    this.part = part;
    this.path = path;
  }

  /** An item that cannot be compiled leaves its fault and a stand-in that is never priced. */
  static <S> Item<S> compile(
      String id,
      Section section,
      Facts<?> claim,
      @Nullable Facts<S> part,
      String path,
      List<Fault> faults) {
    ItemTerms terms = section.items().get(id);
    if (terms != null) {
      try {
        return new ItemCompiler(section, claim, part, path).item(id, terms);
      } catch (TermException unfit) {
        faults.add(unfit.fault());
      }
    }
    return standIn(id, section, claim);
  }

  private <S> Item<S> item(String id, ItemTerms terms) {
    String at = path + ".items." + id;
    FactReference payee = Compilation.ofItem(claim, part, at + ".pay").fact(terms.pay(), PAYEES);
    Compilation rate = Compilation.ofItem(claim, part, at + ".rate");
    Tariff tariff = terms.rate().compile(rate);
    return new Item<>(id, terms, tariff, payee, caps(id), rate.determinations());
  }

  private List<Cap> caps(String item) {
    List<Cap> caps = new ArrayList<>();
    section
        .caps()
        .forEach(
            (id, terms) -> {
              if (terms.items().contains(item)) {
                caps.add(new Cap(id, terms, holders(id, terms)));
              }
            });
    CapCheck.checkPairs(caps, path);
    return caps;
  }

  private List<FactReference> holders(String cap, CapTerms terms) {
    Compilation at = Compilation.ofItem(claim, part, path + ".caps." + cap + ".holder");
    return terms.holder().stream().map(name -> at.fact(name, HOLDERS)).toList();
  }

  private static <S> Item<S> standIn(String id, Section section, Facts<?> claim) {
    Fact<?> anyFact = claim.all().get(0);
    FactReference nobody =
        Objects.requireNonNull(FactReference.resolve(anyFact.name(), claim, null));
    ItemTerms terms =
        new ItemTerms(anyFact.name(), UnitKind.ONE, new Fixed(Yuan.ZERO), section.cited());
    return new Item<>(id, terms, pricing -> null, nobody, List.of(), List.of());
  }
}
